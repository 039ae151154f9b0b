import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseKey, matchKey } from '../../src/text/fold.ts';

describe('matchKey', () => {
  it.each([
    ['Thanh Hóa', 'Thanh Hoá'],
    ['thuỷ', 'THỦY'],
    ['khoẻ  mạnh', 'khỏe mạnh'],
    ['Trường', 'Trường'.normalize('NFD')],
    ['trường', 'trươ\u0300ng'],
    ['Ðông Vệ', 'Đông Vệ'],
    ['Đông\u00A0Vệ', 'Đông Vệ'],
    ['Đông\u200B Vệ', ' Đông\nVệ '],
    ['thi đua \u2011 khen thưởng', 'thi đua - khen thưởng'],
  ])('%s = %s', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  it.each([
    ['Dung', 'Dũng'],
    ['ma', 'má'],
    ['Hoàn', 'Hoán'],
    ['Dương', 'Đương'],
  ])('%s ≠ %s', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(matchKey(matchKey(text))).toBe(matchKey(text));
      }),
    );
  });

  it('does not see how Unicode composes a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(matchKey(text.normalize('NFD'))).toBe(matchKey(text));
      }),
    );
  });
});

describe('looseKey', () => {
  it.each([
    ['Điểm tự chấm (*)', 'diem tu cham'],
    ['UBND phường Đông Vệ', 'ubnd phuong dong ve'],
    ['  Họ và\ntên: ', 'ho va ten'],
    ['P. Đông-Vệ', 'p dong ve'],
  ])('%s → %s', (text, key) => {
    expect(looseKey(text)).toBe(key);
  });

  it('is idempotent, and coarser than matchKey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(looseKey(looseKey(text))).toBe(looseKey(text));
        expect(looseKey(matchKey(text))).toBe(looseKey(text));
      }),
    );
  });
});

describe('texts of plain letters are folded by letter', () => {
  /** What is said of `looseKey` and `unify`, step by step. */
  const unified = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[ÐĐð]/g, 'đ')
      .replace(/[“”„]/g, '"')
      .replace(/[‘’]/g, "'")
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .trim();
  const loose = (text: string): string =>
    unified(text)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/đ/g, 'd')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .normalize('NFC');

  it('as by the rule: every letter there is, between others and at the ends', () => {
    for (let code = 0; code < 0x2100; code += 1) {
      const sign = String.fromCharCode(code);
      for (const text of [sign, `a${sign}b`, `${sign} c`, `d ${sign}`, `${sign}${sign}`, `ê${sign}Ô`]) {
        expect(looseKey(text), `U+${code.toString(16)}`).toBe(loose(text));
        expect(unified(matchKey(text)), `U+${code.toString(16)}`).toBe(matchKey(text));
      }
    }
  });

  it('whatever the text', () => {
    const letters = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'aĐđðÐếỆơƯ  \t-()0.,²ªİŉ“–\u0301\u0323\u00AD\u00A0'),
        fc.integer({ min: 0x20, max: 0x1eff }).map((code) => String.fromCharCode(code)),
      ),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(looseKey(text)).toBe(loose(text));
        const key = matchKey(text);
        expect(matchKey(unified(text))).toBe(key);
        expect(loose(key)).toBe(loose(text));
      }),
    );
  });
});
