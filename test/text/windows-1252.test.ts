import { describe, expect, it } from 'vitest';
import { decode1252, shownIn1252 } from '../../src/text/windows-1252.ts';

describe('windows-1252', () => {
  it('shows signs where Latin-1 has none to show, from the first to the last of them', () => {
    expect([0x7f, 0x80, 0x8c, 0x93, 0x94, 0x9f, 0xa0].map(shownIn1252)).toEqual([
      '\u007f',
      '€',
      'Œ',
      '“',
      '”',
      'Ÿ',
      '\u00a0',
    ]);
  });

  it('leaves a byte without a sign as it is', () => {
    expect([0x81, 0x8d, 0x8f, 0x90, 0x9d].map((byte) => shownIn1252(byte).charCodeAt(0))).toEqual([
      0x81, 0x8d, 0x8f, 0x90, 0x9d,
    ]);
  });

  it('reads a text byte by byte', () => {
    expect(decode1252(Uint8Array.from([0x93, 0x54, 0xf4, 0x69, 0x94, 0x2e]))).toBe('“Tôi”.');
  });
});
