import { applyEdits, type Edit, insertion, type Place, placesOf } from '../../../ooxml/edits.ts';
import { attributesOf } from '../../../ooxml/tags.ts';

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
        const like = formats.items[base] ?? formats.items[0] ?? formats;
        const fill = fills.items.length + (severity === 'error' ? 0 : 1);
        added.push(refilled(xml, like, fill));
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

type List = Place & { readonly items: readonly Place[] };

function findLists(xml: string): { readonly fills: List; readonly formats: List } | null {
  const places = [...placesOf(xml)];
  const listOf = (name: string): List | null => {
    const list = places.findLast(({ open }) => open.depth === 1 && open.name === name);
    if (list === undefined || list.open === list.close) return null;
    const { start } = list.open;
    const { end } = list.close;
    const items = places.filter(({ open }) => open.depth === 2 && open.start > start && open.end < end);
    return { ...list, items };
  };
  const fills = listOf('fills');
  const formats = listOf('cellXfs');
  if (fills === null || formats === null || formats.items.length === 0) return null;
  return formats.items.length > MOST_STYLES ? null : { fills, formats };
}

function solid(prefix: string, colour: string): string {
  const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}

/** A cell format with another fill. */
function refilled(xml: string, { open: tag, close }: Place, fill: number): string {
  const { start } = tag;
  const replaced = ['fillId', 'applyFill'];
  const removals = attributesOf(xml, tag)
    .filter(({ name }) => replaced.includes(name))
    .map((attribute): Edit => ({ start: attribute.start - start, end: attribute.end - start, text: '' }));
  const at = tag.start + 1 + tag.prefix.length + tag.name.length - start;
  const text = ` fillId="${fill}" applyFill="1"`;
  return applyEdits(xml.slice(start, close.end), [insertion(at, text), ...removals]);
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
