import { unescapeXml } from './escape.ts';

/** What was made of a text, and the bytes that it was read from. */
type Known<T> = { readonly bytes: Uint8Array; readonly made: T };

/** A place for each hash; what comes later takes it. */
const PLACES = 8192;
const LONGEST = 4000;

/**
 * What is made of the text that some bytes of UTF-8 in a part stand for, its signs read. The words of a form come in every file:
 * nearly all have been read before, and are found by their bytes; what came but once is not kept. Only for what depends on
 * nothing but the text, and is never changed.
 */
export function rememberingBytes<T>(
  make: (text: string) => T,
): (bytes: Buffer, start: number, end: number) => T {
  const known: (Known<T> | null)[] = Array.from({ length: PLACES }, () => null);
  const seen = new Int32Array(PLACES);
  return (bytes, start, end) => {
    const length = end - start;
    if (length > LONGEST) return make(textIn(bytes, start, end));
    let hash = length;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const place = (hash ^ (hash >>> 13)) & (PLACES - 1);
    const there = known[place] ?? null;
    if (there !== null && isSame(there.bytes, bytes, start, length)) return there.made;
    const made = make(textIn(bytes, start, end));
    if (seen[place] === hash) known[place] = { bytes: new Uint8Array(bytes.subarray(start, end)), made };
    seen[place] = hash;
    return made;
  };
}

/** The text itself, in memory of its own. */
export const textOf = rememberingBytes((text) => text);

function textIn(bytes: Buffer, start: number, end: number): string {
  return unescapeXml(bytes.toString('utf8', start, end));
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
  if (known.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (known[at] !== bytes[start + at]) return false;
  return true;
}
