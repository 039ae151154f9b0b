import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/text/did-you-mean.ts';

describe('the word that was meant', () => {
  it.each([
    ['awrads', ['awards', 'grades'], 'awards'],
    ['award', ['grades', 'awards'], 'awards'],
    ['awardss', ['awards'], 'awards'],
    ['xwards', ['awards'], 'awards'],
    ['awards', ['grades', 'points'], null],
    ['zzzzzz', ['awards'], null],
    // One letter out of place is a swap only where both have changed places.
    ['ab', ['xa'], null],
    ['ab', ['bx'], null],
    ['ab', ['ba'], 'ba'],
    ['abcd', ['abdc'], 'abdc'],
    // One slip in four letters, two in eight, three in more.
    ['abcd', ['abxy'], null],
    ['abcde', ['abcxy'], 'abcxy'],
    ['abcdefgh', ['abcdexyz'], null],
    ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    // The nearest, and of two that are as near the first.
    ['awardsx', ['awardzz', 'awards'], 'awards'],
    ['awarda', ['awarde', 'awardi'], 'awarde'],
  ])('“%s” among %j is %s', (typed, known, expected) => {
    expect(didYouMean(typed, known)).toBe(expected);
  });
});
