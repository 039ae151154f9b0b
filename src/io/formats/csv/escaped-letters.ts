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

const REFERENCE = /&(?:#(\d{2,6})|#[xX]([0-9A-Fa-f]{2,5})|([A-Za-z]{2,8}));/g;

/** Letters of Vietnamese that HTML has a name for, and the signs around them. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ...Object.fromEntries(
    ['a', 'e', 'i', 'o', 'u', 'y'].flatMap((vowel) =>
      (
        [
          ['grave', '\u0300'],
          ['acute', '\u0301'],
          ['circ', '\u0302'],
          ['tilde', '\u0303'],
        ] as const
      ).flatMap(([name, mark]) =>
        [vowel, vowel.toUpperCase()].map((letter) => [`${letter}${name}`, (letter + mark).normalize('NFC')]),
      ),
    ),
  ),
};

function readReferences(text: string): string {
  if (!text.includes('&')) return text;
  let letters = 0;
  const read = text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const letter =
      name === undefined ? (isLetter(code) ? String.fromCodePoint(code) : null) : (NAMED[name] ?? null);
    if (letter === null) return whole;
    if (letter > '\u007f') letters += 1;
    return letter;
  });
  return letters < FEWEST ? text : read;
}

function isLetter(code: number): boolean {
  return code >= 0x20 && code < 0x10000 && (code < 0xd800 || code > 0xdfff);
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
