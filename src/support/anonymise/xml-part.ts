import { escapeXml, unescapeXml } from '../../ooxml/escape.ts';
import { attributeOf, attributesOf, type Tag, tagsOf } from '../../ooxml/tags.ts';
import type { Scrambler } from './scramble.ts';

/** Attributes that hold what people wrote, whatever element they stand on. */
const TEXTS = new Set([
  'displayName',
  'title',
  'descr',
  'tooltip',
  'display',
  'prompt',
  'promptTitle',
  'error',
  'errorTitle',
  'author',
  'initials',
  'userName',
  'codeName',
  'userId',
  'providerId',
  'caption',
  'string-value',
  'alt',
  'lastEdited',
  'keywords',
]);
/** Elements whose `name` is given by people; of others (fonts, styles) it is the program's. */
const NAMED = new Set([
  'sheet',
  'definedName',
  'table',
  'tableColumn',
  'cNvPr',
  'docPr',
  'bookmarkStart',
  'customSheetView',
  'protectedRange',
  'cacheField',
  'pivotTableDefinition',
  'property',
  'named-range',
  'database-range',
  'scenario',
  'custSheetView',
]);
/** Elements whose `val` (or `v`, or `text`) is what somebody wrote. */
const VALUED = new Set(['filter', 'customFilter', 's', 'alias', 'tag', 'docVar', 'cfRule', 'instr']);
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName']);
const HEADERS = new Set(['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']);

/** A part of a package with every text and number replaced; elements, styles, places and lengths stay. The part is well formed. */
export function anonymousPart(given: string, to: Scrambler): string {
  const xml = given
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, inside: string) => escapeXml(inside));
  const pieces: string[] = [];
  const open: { readonly name: string; readonly prefix: string; readonly type: string }[] = [];
  let done = 0;
  for (const tag of tagsOf(xml)) {
    pieces.push(anonymousText(xml.slice(done, tag.start), open, to), anonymousTag(xml, tag, to));
    done = tag.end;
    if (tag.kind === 'close') open.pop();
    else if (tag.kind === 'open')
      open.push({ name: tag.name, prefix: tag.prefix, type: attributeOf(xml, tag, 't') ?? '' });
  }
  pieces.push(xml.slice(done));
  return pieces.join('');
}

type Open = { readonly name: string; readonly prefix: string; readonly type: string };

function anonymousText(raw: string, open: readonly Open[], to: Scrambler): string {
  const around = open.at(-1);
  if (around === undefined || raw.trim() === '') return raw;
  const text = unescapeXml(raw);
  return escapeXml(replaced(text, around, open.at(-2), to));
}

function replaced(text: string, { name, prefix }: Open, parent: Open | undefined, to: Scrambler): string {
  // Places of drawings and of notes.
  if (prefix === 'xdr:' || (/^[\d,\s-]+$/u.test(text) && ['Anchor', 'Row', 'Column'].includes(name)))
    return text;
  // Which program wrote the file often is the reason of a fault.
  if (['Application', 'AppVersion', 'DocSecurity'].includes(name)) return text;
  if (['created', 'modified', 'lastPrinted'].includes(name)) return '2000-01-01T00:00:00Z';
  if (/^(?:true|false)$/u.test(text)) return text;
  if (FORMULAS.has(name)) return to.formula(text);
  if (HEADERS.has(name))
    return text.replace(
      /(&(?:"[^"]*"|\d+|[A-Za-z&]))|[^&]+/gu,
      (piece, code?: string) => code ?? to.text(piece),
    );
  if (name !== 'v') return to.text(text);
  // A place in the list of shared texts, a truth, an error of Excel.
  if (parent?.name === 'c' && ['s', 'b', 'e'].includes(parent.type)) return text;
  return parent?.type === 'str' ? to.text(text) : to.number(text);
}

function anonymousTag(xml: string, tag: Tag, to: Scrambler): string {
  const whole = xml.slice(tag.start, tag.end);
  if (tag.kind === 'close') return whole;
  const isOutside = tag.name === 'Relationship' && attributeOf(xml, tag, 'TargetMode') === 'External';
  const pieces: string[] = [];
  let done = tag.start;
  for (const { name: written, value, start, end } of attributesOf(xml, tag)) {
    const name = written.replace(/^.*:/u, '');
    const now = changedValue(tag.name, name, unescapeXml(value), isOutside, to);
    pieces.push(
      xml.slice(done, start),
      now === null ? xml.slice(start, end) : ` ${written}="${escapeXml(now)}"`,
    );
    done = end;
  }
  pieces.push(xml.slice(done, tag.end));
  return pieces.join('');
}

function changedValue(
  element: string,
  name: string,
  value: string,
  isOutside: boolean,
  to: Scrambler,
): string | null {
  if (isOutside && name === 'Target') return 'https://vi-du.invalid/';
  if (TEXTS.has(name)) return to.text(value);
  if (name === 'name' && NAMED.has(element)) return value.startsWith('_xlnm.') ? null : to.text(value);
  if (['val', 'v', 'text', 'value'].includes(name) && VALUED.has(element)) return to.text(value);
  if (name === 'location' || (name === 'formula' && element !== 'f')) return to.formula(value);
  if (name === 'value' || name === 'date-value') return to.number(value);
  if (name === 'instr') return to.text(value);
  // Styles that an office named itself; those of Word, and fonts, have names without marks.
  if (element === 'name' && name === 'val' && /\P{ASCII}/u.test(value)) return to.text(value);
  if (name === 'formatCode')
    return value.replace(/"([^"]*)"/gu, (_, inside: string) => `"${to.text(inside)}"`);
  return null;
}
