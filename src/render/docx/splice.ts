import type { Block } from '../../documents/document-model.ts';
import { EMPTY_MARKER, markedKey } from './markers.ts';
import { paragraphXml, ruleXml, THIN_PARAGRAPH } from './paragraph-xml.ts';
import type { StyleSheet } from './style-sheet.ts';
import { STYLES, type StyleId } from './styles.ts';
import { tableXml } from './table-xml.ts';
import { textWidth } from './text-width.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  isElement,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';

/** What stands behind the markers of a template. */
export type Content = {
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
  /** Blocks that are written already, such as nơi nhận. */
  readonly written: Readonly<Record<string, string>>;
  /** Rules by key: their length as a share of the line of text above. */
  readonly rules: Readonly<Record<string, number>>;
};

/** A4 with the decree's margins: 210 mm less 30 and 15. */
const DEFAULT_TEXT_WIDTH = 9354;
const DEFAULT_CELL_MARGIN = 108;

/** Replaces the markers in a filled body by paragraphs, tables and rules, and keeps the signatures with the text. */
export function spliceBody(body: XmlElement, content: Content, styles: StyleSheet): void {
  const widths = sectionWidths(body);
  body.children = keepSignatures(
    body.children.flatMap((node, index) =>
      isElement(node)
        ? spliceElement(node, body.children, index, widths[index] ?? DEFAULT_TEXT_WIDTH, content, styles)
        : [node],
    ),
    styles,
  );
}

function spliceElement(
  element: XmlElement,
  siblings: readonly XmlNode[],
  index: number,
  width: number,
  content: Content,
  styles: StyleSheet,
): readonly XmlNode[] {
  if (element.name === 'w:p') return spliceParagraph(element, siblings, index, width, content, styles);
  if (element.name === 'w:tbl') spliceTable(element, content, styles);
  const inner = childOf(element, 'w:sdtContent');
  if (inner !== undefined) spliceChildren(inner, width, content, styles);
  return [element];
}

function spliceChildren(container: XmlElement, width: number, content: Content, styles: StyleSheet): void {
  const siblings = container.children;
  container.children = siblings.flatMap((node, index) =>
    isElement(node) ? spliceElement(node, siblings, index, width, content, styles) : [node],
  );
}

function spliceTable(table: XmlElement, content: Content, styles: StyleSheet): void {
  const margins = childOf(childOf(table, 'w:tblPr'), 'w:tblCellMar');
  const margin = (side: string) => Number(childOf(margins, side)?.attributes['w:w'] ?? DEFAULT_CELL_MARGIN);
  for (const row of childrenOf(table, 'w:tr')) {
    for (const cell of childrenOf(row, 'w:tc')) {
      const width = Number(
        childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w'] ?? DEFAULT_TEXT_WIDTH,
      );
      spliceChildren(cell, width - margin('w:left') - margin('w:right'), content, styles);
      // Word calls a cell that does not end in a paragraph corrupt.
      const last = cell.children.at(-1);
      const endsInParagraph = isElement(last)
        ? last.name === 'w:p'
        : typeof last === 'object' && last.raw.endsWith('</w:p>');
      if (!endsInParagraph) cell.children.push({ raw: THIN_PARAGRAPH });
    }
  }
}

function spliceParagraph(
  paragraph: XmlElement,
  siblings: readonly XmlNode[],
  index: number,
  width: number,
  content: Content,
  styles: StyleSheet,
): readonly XmlNode[] {
  const text = textOf(paragraph);
  const key = markedKey(text);
  if (key === null) return text.includes(EMPTY_MARKER) && isBlank(text) ? sectionEnd(paragraph) : [paragraph];
  const share = content.rules[key];
  if (share !== undefined) {
    const above = siblings
      .slice(0, index)
      .filter(isElement)
      .filter(({ name }) => name === 'w:p')
      .at(-1);
    return [{ raw: own(ruleXml(share * widestLine(above, width, styles), width), styles) }];
  }
  const blocks = content.blocks[key] ?? [];
  const raws =
    content.written[key] === undefined
      ? blocks.map((block) => blockXml(block, width))
      : [content.written[key]];
  return [
    ...raws.filter((raw) => raw !== '').map((raw) => ({ raw: own(raw, styles) })),
    ...sectionEnd(paragraph),
  ];
}

/** A paragraph that ends a section cannot go without the section's layout. */
function sectionEnd(paragraph: XmlElement): readonly XmlNode[] {
  const section = childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr');
  if (section === undefined) return [];
  return [
    { name: 'w:p', attributes: {}, children: [{ name: 'w:pPr', attributes: {}, children: [section] }] },
  ];
}

function blockXml(block: Block, width: number): string {
  return block.type === 'table' ? tableXml(block, width) : paragraphXml(block);
}

function isBlank(text: string): boolean {
  return text.replaceAll(EMPTY_MARKER, '').trim() === '';
}

/** Names our styles as the template does. */
function own(raw: string, styles: StyleSheet): string {
  return (Object.keys(STYLES) as StyleId[])
    .filter((id) => styles.idOf(id) !== id)
    .reduce(
      (xml, id) => xml.replaceAll(`<w:pStyle w:val="${id}"/>`, `<w:pStyle w:val="${styles.idOf(id)}"/>`),
      raw,
    );
}

/** Width of a paragraph's longest line, broken as Word will break it. */
function widestLine(paragraph: XmlElement | undefined, width: number, styles: StyleSheet): number {
  if (paragraph === undefined) return 0;
  const { points, weight } = styles.lookOf(paragraph);
  const measure = (text: string) => textWidth(text, points, weight);
  let widest = 0;
  for (const line of textOf(paragraph).replaceAll(EMPTY_MARKER, '').split('\n')) {
    let current = '';
    for (const word of line.trim().split(/\s+/)) {
      const longer = current === '' ? word : `${current} ${word}`;
      current = current !== '' && measure(longer) > width ? word : longer;
      widest = Math.max(widest, Math.min(width, measure(current)));
    }
  }
  return widest;
}

/** For each child of the body, the width of the text in its section. */
function sectionWidths(body: XmlElement): readonly number[] {
  let width = DEFAULT_TEXT_WIDTH;
  return body.children
    .map((node) => {
      const section = isElement(node)
        ? node.name === 'w:sectPr'
          ? node
          : childOf(childOf(node, 'w:pPr'), 'w:sectPr')
        : undefined;
      return section === undefined ? null : textWidthOf(section);
    })
    .reverse()
    .map((own) => {
      width = own ?? width;
      return width;
    })
    .reverse();
}

function textWidthOf(section: XmlElement): number {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const width =
    Number(size['w:w'] ?? Number.NaN) -
    Number(margins['w:left'] ?? 0) -
    Number(margins['w:right'] ?? 0) -
    Number(margins['w:gutter'] ?? 0);
  return Number.isFinite(width) && width > 0 ? width : DEFAULT_TEXT_WIDTH;
}

/**
 * Keeps the last words before the signatures on their page, so that a signature never stands alone; and parts
 * tables that would otherwise grow into one.
 */
function keepSignatures(nodes: readonly XmlNode[], styles: StyleSheet): XmlNode[] {
  const result: XmlNode[] = [];
  for (const node of nodes) {
    if (isTable(node) && isTable(result.at(-1))) result.push({ raw: THIN_PARAGRAPH });
    if (isElement(node) && node.name === 'w:tbl' && holdsSignature(node, styles)) keepLast(result);
    result.push(node);
  }
  return result;
}

function isTable(node: XmlNode | undefined): boolean {
  if (typeof node !== 'object') return false;
  return isElement(node) ? node.name === 'w:tbl' : node.raw.startsWith('<w:tbl>');
}

function holdsSignature(table: XmlElement, styles: StyleSheet): boolean {
  const signer = styles.idOf('NguoiKy');
  return descendantsOf(table, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === signer);
}

function keepLast(nodes: XmlNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (typeof node !== 'object') continue;
    nodes[index] = isElement(node) ? keptElement(node) : { raw: keptXml(node.raw) };
    const isSpacer = isElement(node)
      ? node.name === 'w:p' && textOf(node).trim() === ''
      : node.raw === THIN_PARAGRAPH;
    if (!isSpacer) return;
  }
}

/** Of a table, its last row. */
function keptXml(raw: string): string {
  const start = raw.startsWith('<w:tbl>') ? raw.lastIndexOf('<w:tr>') : 0;
  return (
    raw.slice(0, start) +
    raw.slice(start).replace(/(<w:pStyle w:val="[^"]*"\/>)(?!<w:keepNext\/>)/g, '$1<w:keepNext/>')
  );
}

function keptElement(element: XmlElement): XmlElement {
  if (element.name !== 'w:p') return element;
  const properties = childOf(element, 'w:pPr') ?? { name: 'w:pPr', attributes: {}, children: [] };
  if (childOf(properties, 'w:keepNext') !== undefined) return element;
  const keepNext: XmlElement = { name: 'w:keepNext', attributes: {}, children: [] };
  const style = childrenOf(properties, 'w:pStyle');
  const others = properties.children.filter((child) => !style.some((known) => known === child));
  const kept: XmlElement = { ...properties, children: [...style, keepNext, ...others] };
  return { ...element, children: [kept, ...element.children.filter((child) => child !== properties)] };
}
