import type { Paragraph, Run } from '../../documents/document-model.ts';
import { articleParts } from './article-parts.ts';
import { runsXml } from './run-xml.ts';
import { STYLE_OF, type StyleId } from './styles.ts';

/** A paragraph of a document, in the template's style of its kind. */
export function paragraphXml({ style, runs }: Paragraph): string {
  return styledParagraphXml(STYLE_OF[style], style === 'article' ? articleRuns(runs) : runs);
}

export function styledParagraphXml(style: StyleId, runs: readonly Run[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runsXml(runs)}</w:p>`;
}

/** Words in a single box, `indent` twips from both sides, as marks of urgency are (NĐ 30/2020, PL I, II.10b). */
export function boxedXml(style: StyleId, text: string, indent: number): string {
  const sides = ['top', 'left', 'bottom', 'right'].map(
    (side) => `<w:${side} w:val="single" w:sz="6" w:space="1" w:color="000000"/>`,
  );
  return [
    `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:pBdr>${sides.join('')}</w:pBdr>`,
    `<w:ind w:left="${indent}" w:right="${indent}"/></w:pPr>${runsXml([{ text }])}</w:p>`,
  ].join('');
}

/** `Điều 1.` in bold, its text as it is. */
function articleRuns([first, ...others]: readonly Run[]): readonly Run[] {
  if (first === undefined) return [];
  const [lead, rest] = articleParts(first.text);
  return [{ ...first, text: lead, bold: true }, { ...first, text: rest }, ...others];
}

/** An empty paragraph one point high: what Word needs between two tables. */
export const THIN_PARAGRAPH =
  '<w:p><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>';

/**
 * A rule: an empty paragraph with a border on top, `length` twips wide in the middle of `column` twips. Drawn so,
 * it needs no picture, and its length can be measured; `after` twips of air stand below.
 */
export function ruleXml(length: number, column: number, after = 0): string {
  const indent = Math.max(0, Math.round((column - length) / 2));
  return [
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/><w:keepNext/>',
    '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>',
    `<w:spacing w:before="40" w:after="${after}" w:line="40" w:lineRule="exact"/>`,
    `<w:ind w:left="${indent}" w:right="${indent}"/></w:pPr></w:p>`,
  ].join('');
}
