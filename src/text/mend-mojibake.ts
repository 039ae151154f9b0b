import { shownIn1252 } from './windows-1252.ts';

/** Code pages that UTF-8 is misread in on a Vietnamese machine. */
export type MisreadAs = 'windows-1252' | 'windows-1258' | 'cp437';

/** What code page 437 of DOS shows from 0x80 on. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * UTF-8 that was read as windows-1252 (`BÃ¡o cÃ¡o`), as mail does where it states a wrong charset, read again;
 * any other text as it is. A text that is whole UTF-8 under that reading is not there by chance.
 */
export function mendMojibake(text: string, misreadAs: MisreadAs = 'windows-1252'): string {
  const byteOf = bytesOf[misreadAs];
  const bytes: number[] = [];
  let hasLead = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 0x80 ? code : byteOf.get(character);
    if (byte === undefined) return text;
    if (byte >= 0xc2 && byte <= 0xf4) hasLead = true;
    bytes.push(byte);
  }
  if (!hasLead) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}

/**
 * How many letters of a text look like Vietnamese in UTF-8 that was read as a code page of one byte: the first byte of a letter
 * (`Ã`, `Ä`, `Å`, `Æ`, `Ì`, `áº`, `á»`; `Ă` in windows-1258), then a sign that no word has there. Quotes and dashes are left out:
 * they do follow a word such as `XÃ`.
 */
export function countMojibake(text: string): number {
  return text.match(SIGNS)?.length ?? 0;
}

/** The bytes from 0x80 on by the characters that they show; control characters stand for themselves. */
function bytesIn(encoding: MisreadAs): ReadonlyMap<string, number> {
  if (encoding === 'cp437') return new Map([...CP437].map((sign, index) => [sign, 0x80 + index]));
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    if (byte <= 0x9f) bytes.set(String.fromCharCode(byte), byte);
    bytes.set(encoding === 'windows-1252' ? shownIn1252(byte) : decoder.decode(new Uint8Array([byte])), byte);
  }
  return bytes;
}

const bytesOf: Readonly<Record<MisreadAs, ReadonlyMap<string, number>>> = {
  'windows-1252': bytesIn('windows-1252'),
  'windows-1258': bytesIn('windows-1258'),
  cp437: bytesIn('cp437'),
};

/** What a byte from 0x80 to 0xBF shows, but for quotes, dashes and dots. */
const SECOND = '[\\u0080-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]';
/** The same in code page 437, after what it shows for the first bytes of `Ã`, `Ä`, `Æ`, `áº`, `á»`. */
const SECOND_437 = `[${[...CP437].slice(0, 64).join('')}]`;
const SIGNS = new RegExp(
  `á[º»][‘’“”…–—•\\u0080-\\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]|Ä[‘’]|[ÃĂÄÅÆÌ]${SECOND}|ß[║╗]${SECOND_437}|[├─╞]${SECOND_437}`,
  'gu',
);
