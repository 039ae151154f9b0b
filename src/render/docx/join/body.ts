import { type Parts, partOfPieces, piecesOfPart, textBytes } from '../../../ooxml/zip.ts';
import { remembering } from '../../../text/remembering.ts';

/**
 * The body of a document, in two pieces: what any file may hold as it stands, as the bytes that it is written in, and the rest
 * as text. Of most papers the rest is the layout of their only section.
 */
export type Body = { readonly same: Uint8Array; readonly text: string };

const BODY = '<w:body>';
const BODY_END = '</w:body>';
/** From the first of these on a body may be changed when it joins others: layouts, and marks of which a file has only one. */
const CHANGING = /<w(?::(?:sectPr|sdtPr|bookmark)|p:docPr)| w14:(?:para|text)Id/;
/** The same, and what refers to another part. */
const REFERRING = /<w(?::(?:sectPr|sdtPr|bookmark)|p:docPr)| (?:r|w14):/;

/** Of what papers of one template have in common around their bodies: the same bytes for all, which are packed once. */
export const commonBytes = remembering(textBytes, { most: 100, longest: 8000 });

/** A document that is to join others: what any file may hold of its body as it stands is packed once, for itself and for the joined file. */
export function documentToJoin(xml: string): Uint8Array {
  const start = xml.indexOf(BODY) + BODY.length;
  const body = xml.slice(start, xml.lastIndexOf(BODY_END));
  const found = body.search(CHANGING);
  const same = found === -1 ? body : body.slice(0, found);
  const rest = xml.slice(start + same.length);
  return partOfPieces([commonBytes(xml.slice(0, start)), textBytes(same), commonBytes(rest)]);
}

/** A document up to its body and behind it, and its body for a file where some parts go by other ids. */
export function bodyOf(
  parts: Parts,
  name: string,
): {
  readonly head: string;
  readonly body: (ids: ReadonlyMap<string, string>) => Body;
  readonly foot: string;
} {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const start = bytes.indexOf(BODY) + BODY.length;
  const end = bytes.lastIndexOf(BODY_END);
  if (start < BODY.length || end < start) throw new Error(`${name} has no body`);
  const body = bytes.subarray(start, end);
  return {
    head: bytes.toString('utf8', 0, start),
    body: (ids) => {
      const [, same] = piecesOfPart(part) ?? [];
      if (same !== undefined && ids.size === 0) return { same, text: body.toString('utf8', same.length) };
      // A letter a byte: places in the text are places in the bytes.
      const letters = body.toString('latin1');
      const found = letters.search(ids.size === 0 ? CHANGING : REFERRING);
      const at = found === -1 ? body.length : found;
      return { same: body.subarray(0, at), text: body.toString('utf8', at) };
    },
    foot: bytes.toString('utf8', end),
  };
}
