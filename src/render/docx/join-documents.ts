import { strToU8 } from 'fflate';
import { corePropertiesXml, packDocx, partTree, unpackDocx } from './docx-package.ts';
import { joinedPackage } from './join/joined-package.ts';
import { sectionEnd, sectionsOf, startDocument } from './join/sections.ts';
import { withOwnIds } from './join/unique-ids.ts';
import { childOf, type XmlElement } from './xml-tree.ts';

/** A document that `renderWord` made, and the name of its template. */
export type RenderedDocument = { readonly template: string; readonly bytes: Uint8Array };

/** What the joined file says of itself; `date` is yyyy-MM-dd. */
export type JoinedProperties = { readonly title: string; readonly date: string };

const DOCUMENT = 'word/document.xml';

/**
 * Joins documents made from one template into a file to print: each starts on a new page and counts its pages from
 * 1, with its own headers, footers and pictures. Documents that differ in their template, or in a part that a file
 * has only once (styles, numbering, notes), are refused. The same documents give the same bytes.
 */
export function joinDocuments(
  documents: readonly RenderedDocument[],
  { title, date }: JoinedProperties,
): Uint8Array | 'different-templates' {
  const [first, ...others] = documents;
  if (first === undefined) throw new Error('no document to join');
  if (others.some(({ template }) => template !== first.template)) return 'different-templates';
  const base = unpackDocx(first.bytes);
  const target = joinedPackage(base);
  const root = partTree(base, DOCUMENT);
  const body = bodyOf(root);
  let drawings = 0;
  const nextDrawing = () => {
    drawings += 1;
    return drawings;
  };
  withOwnIds(body, new Map(), nextDrawing);
  for (const { bytes } of others) {
    const parts = unpackDocx(bytes);
    const ids = target.take(parts);
    if (ids === null) return 'different-templates';
    const next = withOwnIds(bodyOf(partTree(parts, DOCUMENT)), ids, nextDrawing);
    const sections = sectionsOf(next);
    const [opening] = sections;
    if (opening !== undefined) startDocument(opening, sections, target.blank);
    append(body, next);
  }
  const joined = new Map(target.parts(root));
  joined.set('docProps/core.xml', strToU8(corePropertiesXml(title, date)));
  return packDocx(joined, date);
}

/** Puts a document behind another, whose last section then ends in a paragraph. */
function append(body: XmlElement, next: XmlElement): void {
  const last = body.children.findLastIndex(
    (node) => typeof node === 'object' && 'name' in node && node.name === 'w:sectPr',
  );
  const [section] = last < 0 ? [] : body.children.splice(last, 1);
  if (typeof section === 'object' && 'name' in section) body.children.push(sectionEnd(section));
  for (const child of next.children) body.children.push(child);
}

function bodyOf(root: XmlElement): XmlElement {
  const body = childOf(root, 'w:body');
  if (body === undefined) throw new Error('word/document.xml has no body');
  return body;
}
