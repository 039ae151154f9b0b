import {
  childOf,
  childrenOf,
  isElement,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml-tree.ts';
import { THIN_PARAGRAPH } from './paragraph-xml.ts';
import type { StyleSheet } from './style-sheet.ts';

const KEEP_NEXT: XmlElement = { name: 'w:keepNext', attributes: {}, children: [] };

/**
 * Keeps the last words before the signatures on their page, so that a signature never stands alone; keeps a note
 * with the table or chart above it; and parts tables that would otherwise grow into one.
 */
export function keepTogether(nodes: readonly XmlNode[], styles: StyleSheet): XmlNode[] {
  const result: XmlNode[] = [];
  for (const node of nodes) {
    if (isTable(node) && isTable(result.at(-1))) result.push({ raw: THIN_PARAGRAPH });
    const noteBelongsAbove = isTable(result.at(-1)) || isChart(result.at(-1));
    if (holdsSignature(node, styles) || (isNote(node, styles) && noteBelongsAbove)) keepLast(result);
    result.push(node);
  }
  return result;
}

/** Written paragraphs that stay on the page of what follows; of a table, its last row does. */
function keptWithNext(raw: string): string {
  const start = raw.startsWith('<w:tbl>') ? raw.lastIndexOf('<w:tr>') : 0;
  const last = raw.slice(start).replace(/(<w:pStyle w:val="[^"]*"\/>)(?!<w:keepNext\/>)/g, '$1<w:keepNext/>');
  return raw.slice(0, start) + last;
}

function isTable(node: XmlNode | undefined): boolean {
  if (typeof node !== 'object') return false;
  return isElement(node) ? node.name === 'w:tbl' : node.raw.startsWith('<w:tbl>');
}

function isChart(node: XmlNode | undefined): boolean {
  return typeof node === 'object' && 'raw' in node && node.raw.includes('<w:drawing>');
}

function holdsSignature(node: XmlNode, styles: StyleSheet): boolean {
  if (!isElement(node) || node.name !== 'w:tbl') return false;
  return holdsStyle(node, styles.idOf('NguoiKy'));
}

function holdsStyle(node: XmlNode, id: string): boolean {
  if (!isElement(node)) return false;
  if (node.name === 'w:pStyle') return node.attributes['w:val'] === id;
  for (const child of node.children) if (holdsStyle(child, id)) return true;
  return false;
}

function isNote(node: XmlNode, styles: StyleSheet): boolean {
  const note = styles.idOf('GhiChu');
  if (typeof node !== 'object') return false;
  return isElement(node)
    ? childOf(childOf(node, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] === note
    : node.raw.startsWith(`<w:p><w:pPr><w:pStyle w:val="${note}"/>`);
}

/** Keeps the last words with what comes, and the empty paragraphs after them too. */
function keepLast(nodes: XmlNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (typeof node !== 'object') continue;
    nodes[index] = isElement(node) ? keptElement(node) : { raw: keptWithNext(node.raw) };
    const isSpacer = isElement(node)
      ? node.name === 'w:p' && textOf(node).trim() === ''
      : node.raw === THIN_PARAGRAPH;
    if (!isSpacer) return;
  }
}

function keptElement(element: XmlElement): XmlElement {
  if (element.name !== 'w:p') return element;
  const properties = childOf(element, 'w:pPr') ?? { name: 'w:pPr', attributes: {}, children: [] };
  if (childOf(properties, 'w:keepNext') !== undefined) return element;
  const style = childrenOf(properties, 'w:pStyle');
  const others = properties.children.filter((child) => !style.some((known) => known === child));
  const kept: XmlElement = { ...properties, children: [...style, KEEP_NEXT, ...others] };
  return { ...element, children: [kept, ...element.children.filter((child) => child !== properties)] };
}
