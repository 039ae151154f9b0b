import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseWords } from '../../src/text/prose.ts';
import { containedWords, sharedWords, shingleAll } from '../../src/text/similarity.ts';

const compare = (a: string, b: string) => {
  const [one, other] = shingleAll([a, b].map((text) => text.split(' ')));
  if (!one || !other) throw new Error('two texts give two');
  return { shared: sharedWords(one, other), contained: containedWords(one, other) };
};

describe('proseWords', () => {
  it.each<[string, string, readonly string[], string]>([
    ['numbers', 'Giải quyết 1.240 hồ sơ, đạt 98,5%', [], 'giai quyet ho so dat'],
    ['marks and capitals', 'ĐÔNG Vệ giữ vững', [], 'dong ve giu vung'],
    ['hidden characters', 'giữ\u200B vững\u00AD', [], 'giu vung'],
    ['letters in pieces', 'giữ vững'.normalize('NFD'), [], 'giu vung'],
    [
      'the names given',
      'Ông Nguyễn Văn An, Chủ tịch UBND phường, đề xuất',
      ['Nguyễn Văn An', 'Chủ tịch UBND phường'],
      'ong de xuat',
    ],
    ['no name that has no letters', 'đề xuất', ['', '1'], 'de xuat'],
    [
      'what all reports say',
      'Hoàn thành xuất sắc nhiệm vụ được giao; cải tiến mẫu sổ',
      [],
      'cai tien mau so',
    ],
  ])('leaves out %s', (_what, text, names, expected) =>
    expect(proseWords(text, names).join(' ')).toBe(expected),
  );
});

describe('sharedWords', () => {
  it('is 1 for the same words and 0 for others', () => {
    expect(compare('a b c d', 'a b c d')).toEqual({ shared: 1, contained: 1 });
    expect(compare('a b c d', 'e f g h')).toEqual({ shared: 0, contained: 0 });
  });

  it('counts only words in a row of three', () => {
    expect(compare('a b x c d', 'a b y c d').shared).toBe(0);
    // Three of the first text's five, three of the second's four.
    expect(compare('a b c x y', 'z a b c').shared).toBeCloseTo(6 / 9);
  });

  it('does not mind sentences that changed places', () => {
    expect(compare('a b c d e f', 'd e f a b c').shared).toBe(1);
  });

  it('knows a text that stands in a longer one', () => {
    expect(compare('a b c d', 'x y a b c d z w')).toMatchObject({ contained: 1 });
  });

  it('looks for the words of the first in the second where both are as long', () => {
    expect(compare('a b c x y z', 'a b c a b c').contained).toBe(3 / 6);
  });

  it('is the same both ways, from 0 to 1', () => {
    const words = fc.array(fc.constantFrom(...'abcde'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = shingleAll([a, b]);
        if (!one || !other) return;
        expect(sharedWords(one, other)).toBe(sharedWords(other, one));
        expect(sharedWords(one, other)).toBeGreaterThanOrEqual(0);
        expect(sharedWords(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
