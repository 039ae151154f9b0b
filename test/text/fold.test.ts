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
