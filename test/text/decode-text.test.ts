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
    const withLetter = (code: number) => {
      const bytes = wide('Số');
      new DataView(bytes.buffer).setUint32(4, code);
      return decodeText(bytes)?.encoding;
    };
    expect([0xd7ff, 0xe000, 0x10ffff].map(withLetter)).toEqual(['utf-32be', 'utf-32be', 'utf-32be']);
    for (const none of [0xd800, 0xdfff, 0x110000]) expect(withLetter(none)).not.toBe('utf-32be');
  });
});

describe('a text of four bytes a letter without a mark', () => {
  it('is told from two letters on', () => {
    const unmarked = (text: string) => wide(text).subarray(4);
    expect(decodeText(unmarked('Số'))).toEqual({ text: 'Số', encoding: 'utf-32be' });
    expect(decodeText(unmarked('Số').toReversed())).toEqual({ text: 'ốS', encoding: 'utf-32le' });
    expect(decodeText(unmarked('S'))?.encoding).not.toBe('utf-32be');
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

  it('is told from two letters on, whichever byte comes first', () => {
    expect(decodeText(twoBytes('8,'))).toEqual({ text: '8,', encoding: 'utf-16le' });
    expect(decodeText(twoBytes('8,').toReversed())).toEqual({ text: ',8', encoding: 'utf-16be' });
    expect(decodeText(twoBytes('8'))?.encoding).not.toBe('utf-16le');
    expect(decodeText(twoBytes('ếếếaếếaa').toReversed())?.encoding).toBe('utf-16be');
    expect(decodeText(twoBytes('ếếếaếếếa').toReversed())?.encoding).not.toBe('utf-16be');
  });
});

describe('an old text of one byte a letter', () => {
  /** Under which code page a few bytes are read. */
  const pageOf = (...bytes: readonly number[]) => decodeText(Uint8Array.from(bytes))?.encoding;
  const [tone, vowel, consonant, sign] = [0xec, 0x61, 0x62, 0xa8];

  it('is of fonts where a sign stands behind a letter', () => {
    for (const letter of [0x41, 0x5a, 0x61, 0x7a, 0xa8]) expect(pageOf(letter, sign)).toBe('windows-1252');
    for (const none of [0x40, 0x5b, 0x60, 0x7b, 0xa7]) expect(pageOf(none, sign)).toBe('windows-1258');
    for (const letter of [0xa8, 0xae, 0xb5, 0xbf]) expect(pageOf(vowel, letter)).toBe('windows-1252');
    for (const none of [0xa7, 0xaf, 0xb4, 0xc0]) expect(pageOf(vowel, none)).toBe('windows-1258');
    expect(pageOf(0xd0, vowel)).toBe('windows-1258');
  });

  it('is of fonts where more than one tone in ten stands behind no vowel', () => {
    const toned = (tones: number, misplaced: number) =>
      Array.from({ length: tones }, (_, at) => [at < misplaced ? consonant : vowel, tone]).flat();
    expect(pageOf(...toned(10, 1))).toBe('windows-1258');
    expect(pageOf(...toned(9, 1))).toBe('windows-1252');
    expect(pageOf(...toned(19, 2))).toBe('windows-1252');
  });

  it('is VISCII from six words on, of which nine in ten are spelled like Vietnamese', () => {
    // `huy®n` is “huyện” in VISCII, and a word of no language under every other reading; `ªªª` is none in any.
    const words = (legal: number, others: number) =>
      [
        ...Array<string>(legal).fill('huy\u00aen '),
        ...Array<string>(others).fill('\u00aa\u00aa\u00aa '),
      ].flatMap((word) => [...Buffer.from(word, 'latin1')]);
    // `là` is a word in VISCII and in windows-1258.
    const lead = (common: number) => [
      ...words(2, 0),
      ...Array<number[]>(common).fill([0x6c, 0xe0, 0x20]).flat(),
    ];
    expect(pageOf(...lead(6))).toBe('viscii');
    expect(pageOf(...lead(7))).not.toBe('viscii');
    expect(pageOf(...words(6, 0))).toBe('viscii');
    expect(pageOf(...words(5, 0))).not.toBe('viscii');
    expect(pageOf(...words(9, 1))).toBe('viscii');
    expect(pageOf(...words(8, 1))).not.toBe('viscii');
  });
});
