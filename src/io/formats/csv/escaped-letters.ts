import { characterOf, REFERENCE } from '../../character-references.ts';

/**
 * Letters that a program has written out in plain ASCII: as references of HTML (`&#7841;`, `&aacute;`) or in UTF-7
 * (`+HqE-`). Each stands for one letter and no other, so they are read as it. The same text where there are none.
 */
export function withLettersRead(text: string): string {
  const read = readReferences(text);
  return read === text ? readUtf7(text) : read;
}

/** Fewer may be honest: an address with `&amp;`, a plus before a word. */
const FEWEST = 3;

function readReferences(text: string): string {
  if (!text.includes('&')) return text;
  let letters = 0;
  const read = text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    const letter = characterOf(decimal, hex, name);
    // Of a table: no ends of lines, and none of the signs beyond the first plane.
    if (letter === null || letter < ' ' || letter.length > 1) return whole;
    if (letter > '\u007f') letters += 1;
    return letter;
  });
  return letters < FEWEST ? text : read;
}

/** UTF-16 in Base64 between a plus and a hyphen (RFC 2152). */
const UTF7 = /\+([A-Za-z\d+/]{2,64})-?/g;

function readUtf7(text: string): string {
  // A text in UTF-7 has no other letters than ASCII.
  if (!text.includes('+') || /[^\n\r\t -~]/u.test(text)) return text;
  let letters = 0;
  let isSound = true;
  const read = text.replace(UTF7, (_, packed: string) => {
    const bytes = Buffer.from(packed, 'base64');
    const said = Array.from({ length: bytes.length >> 1 }, (_each, index) =>
      String.fromCharCode(bytes.readUInt16BE(index * 2)),
    ).join('');
    if (said === '' || !/^[\p{L}\p{M}“”‘’–—…]+$/u.test(said)) isSound = false;
    letters += said.length;
    return said;
  });
  return isSound && letters >= FEWEST ? read.replaceAll('+-', '+') : text;
}
