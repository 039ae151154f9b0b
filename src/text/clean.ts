type Kind = { readonly name: string; readonly pattern: RegExp };

/**
 * What may not reach a document: XML 1.0 forbids the first, Word calls a file with the second corrupt, and the
 * others make a text look unlike what it is. U+00AD stays: it is the letter ư in TCVN3 text.
 */
const KINDS: readonly Kind[] = [
  { name: 'ký tự điều khiển', pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g },
  { name: 'ký tự không hợp lệ', pattern: /[\uFFFE\uFFFF]|\p{Cs}/gu },
  { name: 'ký tự đảo chiều chữ', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g },
  { name: 'ký tự ẩn', pattern: /[\u200B-\u200D\u2060\uFEFF]/g },
];

/** Text that any document can hold: illegal, bidirectional and invisible characters removed, NFC. Idempotent. */
export function cleanText(text: string): string {
  return KINDS.reduce((rest, { pattern }) => rest.replace(pattern, ''), text).normalize('NFC');
}

/** What `cleanText` takes out of a text, in words: `2 ký tự ẩn (U+200B)`; null where it takes out nothing. */
export function describeCleaning(text: string): string | null {
  const found = KINDS.flatMap(({ name, pattern }) => {
    const hits = text.match(pattern);
    return hits === null ? [] : [`${hits.length} ${name} (${[...new Set(hits.map(codePoint))].join(', ')})`];
  });
  return found.length === 0 ? null : found.join(', ');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
