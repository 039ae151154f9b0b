import { type Parts, textBytes, unzipParts } from '../../ooxml/zip.ts';
import { corePropertiesXml, packDocx, partText } from './docx-package.ts';
import { joinedPackage } from './join/joined-package.ts';
import { withOwnIds } from './join/own-ids.ts';
import { asFollower, withSectionEnded } from './join/sections.ts';

/** A document that `renderWord` made, and the name of its template. */
export type RenderedDocument = { readonly template: string; readonly bytes: Uint8Array };

/** What the joined file says of itself; `date` is yyyy-MM-dd. */
export type JoinedProperties = { readonly title: string; readonly date: string };

const DOCUMENT = 'word/document.xml';
const BODY = '<w:body>';

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
  const { bytes, leftOut } = joinPapers(
    documents.map((each) => each.bytes),
    { title, date },
  );
  return leftOut.length > 0 ? 'different-templates' : bytes;
}

/** A file to print, and which of the papers (by their number from 0) could not go into it. */
export type JoinedPapers = { readonly bytes: Uint8Array; readonly leftOut: readonly number[] };

/**
 * Joins papers in the same way, whatever templates they are of: one that has another look than the first under the same
 * name (style, numbering, notes) is left out, for it would be printed otherwise than it is.
 */
export function joinPapers(papers: readonly Uint8Array[], { title, date }: JoinedProperties): JoinedPapers {
  const [first, ...others] = papers;
  if (first === undefined) throw new Error('no document to join');
  const base = unzipParts(first);
  const target = joinedPackage(base);
  const [head, body, foot] = textsOf(base);
  let drawings = 0;
  const nextDrawing = () => {
    drawings += 1;
    return drawings;
  };
  const bodies = [withOwnIds(body, new Map(), nextDrawing)];
  const leftOut: number[] = [];
  for (const [at, bytes] of others.entries()) {
    const parts = unzipParts(bytes);
    const [ownHead, next] = textsOf(parts);
    // The names that a body goes by are told in the head.
    const ids = ownHead === head ? target.take(parts) : null;
    if (ids === null) {
      leftOut.push(at + 1);
      continue;
    }
    // Ids first: the empty headers that a follower may get are called as they are in the joined file.
    bodies.push(asFollower(withOwnIds(next, ids, nextDrawing), target.blank));
  }
  const joined = bodies.map((text, index) => (index < bodies.length - 1 ? withSectionEnded(text) : text));
  const document = textBytes([head, ...joined, foot].join(''));
  const core = textBytes(corePropertiesXml(title, date));
  const bytes = packDocx(new Map([...target.parts(document), ['docProps/core.xml', core] as const]), date);
  return { bytes, leftOut };
}

/** The document's text up to its body, the body's, and what follows. */
function textsOf(parts: Parts): readonly [head: string, body: string, foot: string] {
  const text = partText(parts, DOCUMENT);
  const start = text.indexOf(BODY) + BODY.length;
  const end = text.lastIndexOf('</w:body>');
  if (start < BODY.length || end < start) throw new Error(`${DOCUMENT} has no body`);
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}
