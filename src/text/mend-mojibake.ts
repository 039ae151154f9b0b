/**
 * UTF-8 that was read as windows-1252 (`BÃ¡o cÃ¡o`), as mail does where it states a wrong charset, read again;
 * any other text as it is. A text that is whole UTF-8 under that reading is not there by chance.
 */
export function mendMojibake(text: string): string {
  if (!/[\u00c2-\u00f4]/u.test(text)) return text;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code <= 0xff ? code : byteOf.get(character);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}

/** The bytes 0x80–0x9F of windows-1252 by the character that they show. */
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, index) => [
    new TextDecoder('windows-1252').decode(new Uint8Array([0x80 + index])),
    0x80 + index,
  ]),
);
