import { childOf, childrenOf, type XmlElement } from '../../../src/ooxml/xml-tree.ts';
import { unzipParts } from '../../../src/ooxml/zip.ts';
import { packDocx, partTree, treeBytes } from '../../../src/render/docx/docx-package.ts';

const DOCUMENT = 'word/document.xml';

/** Each section of a .docx as a file of its own. */
export function sectionsApart(bytes: Uint8Array): readonly Uint8Array[] {
  const parts = unzipParts(bytes);
  const root = partTree(parts, DOCUMENT);
  const body = childOf(root, 'w:body');
  const files: Uint8Array[] = [];
  let nodes: XmlElement[] = [];
  for (const node of childrenOf(body)) {
    const section = node.name === 'w:sectPr' ? node : childOf(childOf(node, 'w:pPr'), 'w:sectPr');
    nodes.push(node);
    if (section === undefined || body === undefined) continue;
    // The paragraph that ends a section has a layout no more: the body has it.
    const own = node.name === 'w:sectPr' ? nodes : [...nodes.slice(0, -1), withoutSection(node), section];
    const document = { ...root, children: [{ ...body, children: own }] };
    files.push(packDocx(new Map([...parts, [DOCUMENT, treeBytes(document)] as const]), '2022-12-05'));
    nodes = [];
  }
  return files;
}

function withoutSection(paragraph: XmlElement): XmlElement {
  const properties = childOf(paragraph, 'w:pPr');
  if (properties === undefined) return paragraph;
  const kept = childrenOf(properties).filter(({ name }) => name !== 'w:sectPr');
  const others = paragraph.children.filter((child) => child !== properties);
  return { ...paragraph, children: [{ ...properties, children: kept }, ...others] };
}
