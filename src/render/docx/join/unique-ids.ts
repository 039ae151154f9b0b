import { isElement, type XmlElement } from '../xml-tree.ts';

/** Elements that name a place once in a file: a copy's would name a second. */
const BOOKMARKS = ['w:bookmarkStart', 'w:bookmarkEnd'];
const PARAGRAPH_IDS = ['w14:paraId', 'w14:textId'];

/**
 * Makes ids of a document's copy its own: relationships by `ids`, drawings by `nextDrawing`; marks that Word makes
 * anew by itself are left out.
 */
export function withOwnIds(
  node: XmlElement,
  ids: ReadonlyMap<string, string>,
  nextDrawing: () => number,
): XmlElement {
  for (const key of Object.keys(node.attributes)) {
    if (PARAGRAPH_IDS.includes(key)) delete node.attributes[key];
    const id = key.startsWith('r:') ? ids.get(node.attributes[key] ?? '') : undefined;
    if (id !== undefined) node.attributes[key] = id;
  }
  if (node.name === 'wp:docPr') node.attributes.id = String(nextDrawing());
  const isControl = node.name === 'w:sdtPr';
  node.children = node.children.filter(
    (child) => !isElement(child) || !(BOOKMARKS.includes(child.name) || (isControl && child.name === 'w:id')),
  );
  for (const child of node.children) if (isElement(child)) withOwnIds(child, ids, nextDrawing);
  return node;
}
