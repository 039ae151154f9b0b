import type { Block, Chart } from '../../documents/document-model.ts';
import { escapeXml } from '../../ooxml/escape.ts';
import {
  childOf,
  childrenOf,
  isElement,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml-tree.ts';
import { keepTogether } from './keep-together.ts';
import { EMPTY_MARKER, markedKey } from './markers.ts';
import { paragraphXml, ruleXml, THIN_PARAGRAPH } from './paragraph-xml.ts';
import type { StyleSheet } from './style-sheet.ts';
import { tableXml } from './table-xml.ts';
import { cellWidth, sectionWidths } from './text-area.ts';
import { setTitle } from './title-lines.ts';

/** What stands behind the markers of a template. */
export type Content = {
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
  /** Blocks that are written already, such as nơi nhận. */
  readonly written: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, Rule>>;
  /** Gives a chart its place in the package, and its paragraphs in a column so many twips wide. */
  readonly placeChart: (chart: Chart, width: number) => readonly string[];
};

/** A rule: its length as a share of the line of text above, and the air below it in twips. */
export type Rule = { readonly share: number; readonly after: number };

/** Replaces the markers in a filled body by paragraphs, tables, charts and rules, and keeps together what belongs so. */
export function spliceBody(
  body: XmlElement,
  content: Content,
  styles: StyleSheet,
  isSettled: (node: XmlNode) => boolean = () => false,
): void {
  const widths = sectionWidths(body);
  body.children = keepTogether(
    spliced(body.children, { widthAt: (index) => widths[index] ?? 0, isSettled }, content, styles),
    styles,
  );
}

/** Does once what is done to every child of a body that holds no marker: such a one is the same in every paper. */
export function settle(node: XmlNode, styles: StyleSheet): void {
  const nothing: Content = { blocks: {}, written: {}, rules: {}, placeChart: () => [] };
  spliced([node], { widthAt: () => 0 }, nothing, styles);
}

type Layout = {
  /** Width of a child's column. */
  readonly widthAt: (index: number) => number;
  readonly isSettled?: (node: XmlNode) => boolean;
};

/** The children of a body, cell or content control with their markers replaced; a child's column has a width. */
function spliced(
  nodes: readonly XmlNode[],
  { widthAt, isSettled }: Layout,
  content: Content,
  styles: StyleSheet,
): XmlNode[] {
  // The lines that a rule may follow: the title, or the agency's name.
  const above: XmlElement[] = [];
  return nodes.flatMap((node, index): readonly XmlNode[] => {
    if (!isElement(node)) return [node];
    if (isSettled?.(node)) {
      if (node.name === 'w:tbl') above.length = 0;
      return [node];
    }
    const width = widthAt(index);
    if (node.name !== 'w:p') {
      if (node.name === 'w:tbl') {
        above.length = 0;
        spliceCells(node, content, styles);
      }
      const inner = childOf(node, 'w:sdtContent');
      if (inner !== undefined)
        inner.children = spliced(inner.children, { widthAt: () => width }, content, styles);
      return [node];
    }
    const text = textOf(node);
    const key = markedKey(text);
    if (key === null) {
      if (text.includes(EMPTY_MARKER) && text.replaceAll(EMPTY_MARKER, '').trim() === '')
        return sectionEnd(node);
      above.push(node);
      return [withoutEmptyRuns(node)];
    }
    const rule = content.rules[key];
    const written =
      rule === undefined ? blocksXml(key, width, content) : [ruleBelow(above, rule, width, styles)];
    return [...written.map((raw) => ({ raw: inTemplateStyles(raw, styles) })), ...sectionEnd(node)];
  });
}

/** The rule below some lines of text, measured by the last of them. */
function ruleBelow(lines: readonly XmlElement[], rule: Rule, width: number, styles: StyleSheet): string {
  const widths = lines.map((line) => setTitle(line, width, styles));
  return ruleXml(rule.share * (widths.at(-1) ?? 0), width, rule.after);
}

function spliceCells(table: XmlElement, content: Content, styles: StyleSheet): void {
  for (const cell of childrenOf(table, 'w:tr').flatMap((row) => childrenOf(row, 'w:tc'))) {
    const width = cellWidth(table, cell);
    cell.children = spliced(cell.children, { widthAt: () => width }, content, styles);
    // Word calls a cell that does not end in a paragraph corrupt.
    const last = cell.children.at(-1);
    const isParagraph = isElement(last)
      ? last.name === 'w:p'
      : typeof last === 'object' && last.raw.endsWith('</w:p>');
    if (!isParagraph) cell.children.push({ raw: THIN_PARAGRAPH });
  }
}

function blocksXml(key: string, width: number, content: Content): readonly string[] {
  const written = content.written[key];
  if (written !== undefined) return written === '' ? [] : [written];
  return (content.blocks[key] ?? []).flatMap((block) => {
    if (block.type === 'chart') return content.placeChart(block, width);
    return block.type === 'table' ? tableXml(block, width) : paragraphXml(block);
  });
}

/** Filling leaves runs without text around what it puts in. */
function withoutEmptyRuns(paragraph: XmlElement): XmlElement {
  paragraph.children = paragraph.children.filter(
    (child) =>
      !isElement(child) ||
      child.name !== 'w:r' ||
      childrenOf(child).some(
        ({ name, children }) => name !== 'w:rPr' && (name !== 'w:t' || children.length > 0),
      ),
  );
  return paragraph;
}

/** A paragraph that ends a section cannot go without the section's layout. */
function sectionEnd(paragraph: XmlElement): readonly XmlNode[] {
  const section = childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr');
  if (section === undefined) return [];
  return [
    { name: 'w:p', attributes: {}, children: [{ name: 'w:pPr', attributes: {}, children: [section] }] },
  ];
}

/** Names our styles as the template does. */
function inTemplateStyles(raw: string, styles: StyleSheet): string {
  return styles.renamed.reduce(
    (xml, [id, own]) => xml.replaceAll(`<w:pStyle w:val="${id}"/>`, `<w:pStyle w:val="${escapeXml(own)}"/>`),
    raw,
  );
}
