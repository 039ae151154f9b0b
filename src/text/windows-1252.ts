/** The signs of windows-1252 from 0x80 to 0x9F; a full stop where it has none. */
const SIGNS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** What a byte shows in windows-1252; some releases of Node read that code page as Latin-1, so it is written out. */
export function shownIn1252(byte: number): string {
  const sign = byte >= 0x80 && byte <= 0x9f ? SIGNS[byte - 0x80] : undefined;
  return sign === undefined || sign === '.' ? String.fromCharCode(byte) : sign;
}

/** A text of one byte a letter, read as windows-1252. */
export function decode1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => shownIn1252(letter.charCodeAt(0)));
}
