import { applyEdits, type Edit, insertion } from './edits.ts';
import { attributesOf, type Tag, tagsOf } from './scan-tags.ts';

/** Light red for what must be mended; for what is to be looked at again a yellow deeper than that of the form's own cells. */
const FILLS = { error: 'FFFFC7CE', warning: 'FFFFD966' } as const;
/** Excel's limit on cell formats. */
const MOST_STYLES = 65_000;

/** The style sheet of a workbook while cells are marked. */
export type MarkStyles = {
  /** Number of a style like `base`, coloured. */
  readonly styleLike: (base: number, severity: 'error' | 'warning') => number;
  /** The part with all the styles that were asked for. */
  readonly toXml: () => string;
};

/** Reads a style sheet to add coloured copies of its cell styles; null where it lacks what they need. */
export function openStyles(xml: string): MarkStyles | null {
  const found = findLists(xml);
  if (found === null) return null;
  const { fills, formats } = found;
  const added: string[] = [];
  const known = new Map<string, number>();
  const prefix = fills.open.prefix;
  return {
    styleLike: (base, severity) => {
      const key = `${base} ${severity}`;
      const number = known.get(key) ?? formats.items.length + added.length;
      if (!known.has(key)) {
        const { start, end, tag } = formats.items[base] ??
          formats.items[0] ?? { start: 0, end: 0, tag: formats.open };
        const fill = fills.items.length + (severity === 'error' ? 0 : 1);
        added.push(refilled(xml, { start, end, tag }, fill));
        known.set(key, number);
      }
      return number;
    },
    toXml: () =>
      applyEdits(xml, [
        ...appended(xml, fills, [solid(prefix, FILLS.error), solid(prefix, FILLS.warning)]),
        ...appended(xml, formats, added),
      ]),
  };
}

type Item = { readonly start: number; readonly end: number; readonly tag: Tag };
type List = { readonly open: Tag; readonly close: Tag; readonly items: readonly Item[] };

function findLists(xml: string): { readonly fills: List; readonly formats: List } | null {
  const lists = new Map<string, { open: Tag; close: Tag | null; items: Item[] }>();
  let current: { open: Tag; close: Tag | null; items: Item[] } | null = null;
  let opened: Tag | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.depth === 1 && tag.kind === 'open') {
      current = { open: tag, close: null, items: [] };
      lists.set(tag.name, current);
    } else if (tag.depth === 1 && tag.kind === 'close' && current !== null) {
      current.close = tag;
      current = null;
    } else if (tag.depth === 2 && current !== null) {
      if (tag.kind === 'open') opened = tag;
      else if (tag.kind === 'empty') current.items.push({ start: tag.start, end: tag.end, tag });
      else if (opened !== null) current.items.push({ start: opened.start, end: tag.end, tag: opened });
    }
  }
  const fills = lists.get('fills');
  const formats = lists.get('cellXfs');
  if (!fills?.close || !formats?.close || formats.items.length === 0) return null;
  if (formats.items.length > MOST_STYLES) return null;
  return {
    fills: { ...fills, close: fills.close },
    formats: { ...formats, close: formats.close },
  };
}

function solid(prefix: string, colour: string): string {
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}

/** A cell format with another fill. */
function refilled(xml: string, { start, end, tag }: Item, fill: number): string {
  const replaced = ['fillId', 'applyFill'];
  const removals = attributesOf(xml, tag)
    .filter(({ name }) => replaced.includes(name))
    .map((attribute): Edit => ({ start: attribute.start - start, end: attribute.end - start, text: '' }));
  const at = tag.start + 1 + tag.prefix.length + tag.name.length - start;
  const text = ` fillId="${fill}" applyFill="1"`;
  return applyEdits(xml.slice(start, end), [insertion(at, text), ...removals]);
}

function appended(xml: string, { open, close, items }: List, more: readonly string[]): readonly Edit[] {
  if (more.length === 0) return [];
  const count = attributesOf(xml, open).find(({ name }) => name === 'count');
  const total = ` count="${items.length + more.length}"`;
  return [
    ...(count === undefined ? [] : [{ start: count.start, end: count.end, text: total }]),
    insertion(close.start, more.join('')),
  ];
}
