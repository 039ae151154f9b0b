/**
 * A reference of HTML to a character: decimal (`&#7841;`), hexadecimal (`&#x1EA1;`), by name (`&aacute;`); the three in turn are
 * the groups.
 */
export const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;

/** What a reference (`REFERENCE`) stands for; null for a name that is unknown here, and a number that no character has. */
export function characterOf(decimal?: string, hex?: string, name?: string): string | null {
  if (name !== undefined) return NAMED.get(name) ?? SIGNS.get(name.toLowerCase()) ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

/** Signs, whose names some write in capitals. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

const MARKS = [
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
] as const;

/** Letters of Vietnamese that HTML has a name for. */
const NAMED: ReadonlyMap<string, string> = new Map(
  [...'aeiouyAEIOUY'].flatMap((letter) =>
    MARKS.map(([name, mark]) => [`${letter}${name}`, (letter + mark).normalize('NFC')] as const),
  ),
);
