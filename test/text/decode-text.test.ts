import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/text/decode-text.ts';

/** Four bytes a letter, the highest first, with the mark of it. */
const wide = (text: string) =>
  Uint8Array.from(
    [0xfeff, ...[...text].map((letter) => letter.codePointAt(0) ?? 0)].flatMap((code) => [
      0,
      (code >> 16) & 0xff,
      (code >> 8) & 0xff,
      code & 0xff,
    ]),
  );

describe('a text of four bytes a letter', () => {
  it('is told by its mark, whatever its letters are, and shows no mark', () => {
    expect(decodeText(wide('😀🗸'))).toEqual({ text: '😀🗸', encoding: 'utf-32be' });
    expect(decodeText(wide('Số'))).toEqual({ text: 'Số', encoding: 'utf-32be' });
  });

  it('reaches to the last letter that there is, and is none beyond it, nor of half a letter', () => {
    const last = String.fromCodePoint(0x10ffff);
    expect(decodeText(wide(`Số${last}`))?.text).toBe(`Số${last}`);
    for (const beyond of [0x11, 0xd8]) {
      const bytes = wide('Số');
      bytes.set(beyond === 0x11 ? [0, 0x11, 0, 0] : [0, 0, 0xd8, 0], 4);
      expect(decodeText(bytes)?.encoding).not.toBe('utf-32be');
    }
  });
});

/** Two bytes a letter, the lower first, without a mark. */
const twoBytes = (text: string) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return [code & 0xff, code >> 8];
    }),
  );

describe('a text of two bytes a letter without a mark', () => {
  it('is told where more than one letter in four has a byte of nought, and none at the other end', () => {
    expect(decodeText(twoBytes('ếếaaế'))).toEqual({ text: 'ếếaaế', encoding: 'utf-16le' });
    expect(decodeText(twoBytes('ếếếaếếếa'))?.encoding).not.toBe('utf-16le');
    expect(decodeText(twoBytes('ếếếaếếaa'))?.encoding).toBe('utf-16le');
    expect(decodeText(twoBytes('\u0100aaa'))?.encoding).not.toBe('utf-16le');
  });
});
