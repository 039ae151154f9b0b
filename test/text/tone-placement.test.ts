import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchKey } from '../../src/text/fold.ts';
import { placeTones } from '../../src/text/tone-placement.ts';

describe('placeTones', () => {
  it.each([
    ['Thanh Hóa', 'Thanh Hoá'],
    ['khỏe', 'khoẻ'],
    ['THỦY', 'THUỶ'],
    ['Tuỵ tụy', 'Tuỵ tuỵ'],
    ['tỏa sáng', 'toả sáng'],
  ])('%s in the new style is %s', (text, placed) => {
    expect(placeTones(text, 'new')).toBe(placed);
    expect(placeTones(placed, 'old')).toBe(placeTones(text, 'old'));
  });

  it.each(['quý', 'Quý', 'hoàn', 'khuya', 'thuyền', 'loại', 'ngoài', 'hoa', 'của', 'mía', 'giá'])(
    '%s is the same in both styles',
    (word) => {
      expect(placeTones(word, 'old')).toBe(word);
      expect(placeTones(word, 'new')).toBe(word);
    },
  );

  it('changes nothing that is compared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(matchKey(placeTones(text, 'new'))).toBe(matchKey(text));
        expect(matchKey(placeTones(text, 'old'))).toBe(matchKey(text));
      }),
    );
  });
});
