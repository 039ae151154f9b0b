import type { Parts } from '../../../ooxml/zip.ts';

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
      // A letter a byte: places in the text are places in the bytes.
      const letters = body.toString('latin1');
      const found = letters.search(ids.size === 0 ? CHANGING : REFERRING);
      const at = found === -1 ? body.length : found;
      return { same: body.subarray(0, at), text: body.toString('utf8', at) };
    },
    foot: bytes.toString('utf8', end),
  };
}
