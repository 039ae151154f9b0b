import { isElement, textOf, type XmlElement, type XmlNode } from '../../ooxml/xml-tree.ts';
import { breakLines } from './break-lines.ts';
import type { StyleSheet } from './style-sheet.ts';
import { textWidth } from './text-width.ts';

/** Word and another font may measure a little more than we do. */
const SAFETY = 0.98;

/**
 * Breaks a centred line that is too long for its column at a joint of its words, and tells how wide its last
 * line is then, in twips: the rule is drawn below that one. Lines that the office has broken itself are left as they are.
 */
export function setTitle(paragraph: XmlElement, width: number, styles: StyleSheet): number {
  const { points, weight } = styles.lookOf(paragraph);
  const measure = (text: string) => textWidth(text.trim(), points, weight);
  const text = textOf(paragraph);
  if (text.includes('\n') || measure(text) <= width) {
    return Math.min(width, measure(text.split('\n').at(-1) ?? ''));
  }
  const lines = breakLines(text, width * SAFETY, points, weight);
  insertBreaks(paragraph, breaksIn(text, lines));
  return Math.min(width, measure(lines.at(-1) ?? ''));
}

/** Where in a text the spaces stand that become line breaks. */
function breaksIn(text: string, lines: readonly string[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  let words = 0;
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  for (const line of lines.slice(0, -1)) {
    words += line.split(' ').length;
    const start = starts[words];
    if (start !== undefined) breaks.add(start - 1);
  }
  return breaks;
}

/** Turns the characters at these places of a paragraph's text into line breaks. */
function insertBreaks(paragraph: XmlElement, breaks: ReadonlySet<number>): void {
  let at = 0;
  const visit = (element: XmlElement): void => {
    element.children = element.children.flatMap((child): readonly XmlNode[] => {
      if (!isElement(child)) return [child];
      if (child.name === 'w:t') {
        const text = child.children.filter((node) => typeof node === 'string').join('');
        const pieces = splitAt(text, (index) => breaks.has(at + index));
        at += text.length;
        return pieces.flatMap((piece, index) => [
          ...(index === 0 ? [] : [{ name: 'w:br', attributes: {}, children: [] }]),
          { ...child, children: [piece] },
        ]);
      }
      if (child.name === 'w:tab') at += 1;
      if (child.name !== 'w:pPr') visit(child);
      return [child];
    });
  };
  visit(paragraph);
}

function splitAt(text: string, isBreak: (index: number) => boolean): readonly string[] {
  const ends = Array.from({ length: text.length }, (_, index) => index).filter(isBreak);
  return [...ends, text.length].map((end, index) => text.slice((ends[index - 1] ?? -1) + 1, end));
}
