import { escapeXml } from '../../../ooxml/escape.ts';
import { childrenOf, type XmlElement } from '../../../ooxml/xml-tree.ts';
import type { ListFormat, ListItem, PassageParagraph } from './passage.ts';

/** Numbers of a document's lists that people wrote. */
export type ListNumbers = {
  /** Number of the item's list, as its paragraph names it. */
  readonly of: (item: ListItem) => string;
  /** `word/numbering.xml` with these lists. */
  readonly tree: () => XmlElement;
  readonly isUsed: () => boolean;
};

const LEVELS = 9;
/** 1,27 cm a level; the sign stands 0,63 cm before the text. */
const INDENT = 720;
const HANGING = 360;

/** Adds lists to a numbering part; those that are there stay as they are. */
export function listNumbers(numbering: XmlElement): ListNumbers {
  const highest = (name: string, attribute: string) =>
    childrenOf(numbering, name).reduce(
      (most, { attributes }) => Math.max(most, Number(attributes[attribute]) || 0),
      0,
    );
  const firstAbstract = highest('w:abstractNum', 'w:abstractNumId') + 1;
  const firstNumber = highest('w:num', 'w:numId') + 1;
  const lists = new Map<string, { readonly index: number; readonly levels: Map<number, ListItem> }>();
  return {
    of: (item) => {
      const known = lists.get(item.list) ?? { index: lists.size, levels: new Map<number, ListItem>() };
      lists.set(item.list, known);
      if (!known.levels.has(item.level)) known.levels.set(item.level, item);
      return String(firstNumber + known.index);
    },
    isUsed: () => lists.size > 0,
    tree: () => {
      const added = [...lists.values()];
      const isNumber = ({ name }: XmlElement) => name !== 'w:abstractNum' && name !== 'w:numPicBullet';
      const children = childrenOf(numbering);
      const last = children.filter(({ name }) => name === 'w:numIdMacAtCleanup');
      return {
        ...numbering,
        children: [
          ...children.filter((child) => !isNumber(child)),
          ...added.map(({ index, levels }) => ({ raw: abstractXml(firstAbstract + index, levels) })),
          ...children.filter((child) => isNumber(child) && !last.includes(child)),
          ...added.map(({ index }) => ({
            raw: `<w:num w:numId="${firstNumber + index}"><w:abstractNumId w:val="${firstAbstract + index}"/></w:num>`,
          })),
          ...last,
        ],
      };
    },
  };
}

/** The signs of a passage's items where they are written as text, one for each paragraph; blank where it is no item. */
export function literalLabels(paragraphs: readonly PassageParagraph[]): readonly string[] {
  const counts = new Map<string, number>();
  return paragraphs.map(({ item }) => {
    if (item === undefined) return '';
    const { list, level, format, label } = item;
    if (format === 'bullet') return `${label} `;
    const count = (counts.get(`${list} ${level}`) ?? 0) + 1;
    counts.set(`${list} ${level}`, count);
    // An inner level starts anew below the next item of an outer one.
    for (let inner = level + 1; inner < LEVELS; inner += 1) counts.delete(`${list} ${inner}`);
    const end = /[).:]$/u.exec(label.trim())?.[0] ?? '.';
    return `${ordinal(format, count)}${end} `;
  });
}

/** 1 → `1`, `a`, `i`. */
function ordinal(format: ListFormat, count: number): string {
  if (format === 'decimal' || format === 'bullet') return String(count);
  const isUpper = format.startsWith('upper');
  const text = format.endsWith('Letter')
    ? String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
    : roman(count);
  return isUpper ? text.toUpperCase() : text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let [rest, text] = [count, ''];
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

function abstractXml(id: number, items: ReadonlyMap<number, ListItem>): string {
  const [any] = items.values();
  const levels = Array.from({ length: LEVELS }, (_, level) => {
    const item = items.get(level) ?? any;
    const label = items.has(level) || item?.format === 'bullet' ? item?.label : `%${level + 1}.`;
    return [
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${item?.format ?? 'bullet'}"/>`,
      `<w:lvlText w:val="${escapeXml(label ?? '-')}"/><w:lvlJc w:val="left"/>`,
      `<w:pPr><w:ind w:left="${INDENT * (level + 1)}" w:hanging="${HANGING}"/></w:pPr></w:lvl>`,
    ].join('');
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`;
}
