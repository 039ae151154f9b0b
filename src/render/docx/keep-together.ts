import { THIN_PARAGRAPH } from './paragraph-xml.ts';
import type { StyleSheet } from './style-sheet.ts';
import {
  childOf,
  childrenOf,
  descendantsOf,
  isElement,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';

const KEEP_NEXT: XmlElement = { name: 'w:keepNext', attributes: {}, children: [] };

/**
 * Keeps the last words before the signatures on their page, so that a signature never stands alone; and parts
 * tables that would otherwise grow into one.
 */
export function keepSignatures(nodes: readonly XmlNode[], styles: StyleSheet): XmlNode[] {
  const result: XmlNode[] = [];
  for (const node of nodes) {
    if (isTable(node) && isTable(result.at(-1))) result.push({ raw: THIN_PARAGRAPH });
    if (isElement(node) && node.name === 'w:tbl' && holdsSignature(node, styles)) keepLast(result);
    result.push(node);
  }
  return result;
}

/** Written paragraphs that stay on the page of what follows; of a table, its last row does. */
export function keptWithNext(raw: string): string {
  const start = raw.startsWith('<w:tbl>') ? raw.lastIndexOf('<w:tr>') : 0;
  const last = raw.slice(start).replace(/(<w:pStyle w:val="[^"]*"\/>)(?!<w:keepNext\/>)/g, '$1<w:keepNext/>');
  return raw.slice(0, start) + last;
}

function isTable(node: XmlNode | undefined): boolean {
  if (typeof node !== 'object') return false;
  return isElement(node) ? node.name === 'w:tbl' : node.raw.startsWith('<w:tbl>');
}

function holdsSignature(table: XmlElement, styles: StyleSheet): boolean {
  const signer = styles.idOf('NguoiKy');
  return descendantsOf(table, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === signer);
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
