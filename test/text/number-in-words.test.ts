import { describe, expect, it } from 'vitest';
import { numberInWords } from '../../src/text/number-in-words.ts';

describe('numberInWords', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [72, 'bảy mươi hai'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [115, 'một trăm mười lăm'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1234, 'một nghìn hai trăm ba mươi tư'],
    [1_000_010, 'một triệu không trăm mười'],
    [2_500_000_000, 'hai tỷ năm trăm triệu'],
    [92.5, 'chín mươi hai phẩy năm'],
    [92.05, 'chín mươi hai phẩy không năm'],
    [92.25, 'chín mươi hai phẩy hai mươi lăm'],
    [-3, 'âm ba'],
  ])('%d: %s', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it('refuses what it cannot read out', () => {
    expect(() => numberInWords(1e12)).toThrow(RangeError);
    expect(() => numberInWords(Number.NaN)).toThrow(RangeError);
  });
});
