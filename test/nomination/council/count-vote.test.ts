import { expect, it } from 'vitest';
import { countVote } from '../../../src/nomination/council/count-vote.ts';

it.each([
  [0, 0, 50, 'at-least', 0, false],
  [0, 0, 0, 'at-least', 0, false],
  [1, 1, 100, 'at-least', 100, true],
  [1, 1, 100, 'more-than', 100, false],
  [0, 1, 0, 'at-least', 0, true],
  [0, 1, 0, 'more-than', 0, false],
  [1, 3, 33.33, 'more-than', 33.33, true],
  [2, 3, 66.67, 'at-least', 66.67, false],
] as const)(
  '%i of %i, where %s is asked (%s), are %s percent: %s',
  (yes, base, threshold, reaching, percent, isPassed) => {
    expect(countVote(yes, base, { threshold, reaching })).toEqual({ percent, isPassed });
  },
);
