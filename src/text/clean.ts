/**
 * What may not reach a document: XML 1.0 forbids the first, Word calls a file with the second corrupt, and the
 * others make a text look unlike what it is. U+00AD stays: it is the letter ư in TCVN3 text.
 */
const ILL: readonly RegExp[] = [
  // control
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g,
  // no characters at all
  /[\uFFFE\uFFFF]|\p{Cs}/gu,
  // turning the direction of writing
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
  // invisible
  /[\u200B-\u200D\u2060\uFEFF]/g,
];

/** All that is clean and NFC as it stands: most texts hold nothing else. */
const CLEAN = /^[\t\n\r\x20-\x7E\xA0-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/;

/** Text that any document can hold: illegal, bidirectional and invisible characters removed, NFC. Idempotent. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return ILL.reduce((rest, pattern) => rest.replace(pattern, ''), text).normalize('NFC');
}
