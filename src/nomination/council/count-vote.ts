import type { VoteRule } from '../../domain/award.ts';
import { fractionOf, roundHalfUp } from '../../domain/fraction.ts';

/** A vote counted: its share of the base in percent to two decimals, rounded half up, and whether it suffices. */
export type CountedVote = { readonly percent: number; readonly isPassed: boolean };

/** Holds the votes in favour against the rule; the comparison is of whole numbers, not of the rounded percentage. */
export function countVote(
  yes: number,
  base: number,
  { threshold, reaching }: Pick<VoteRule, 'threshold' | 'reaching'>,
): CountedVote {
  if (base === 0) return { percent: 0, isPassed: false };
  const needed = fractionOf(threshold);
  const given = BigInt(yes) * 100n * needed.denominator;
  const asked = needed.numerator * BigInt(base);
  return {
    percent: Number(roundHalfUp(BigInt(yes) * 10_000n, BigInt(base))) / 100,
    isPassed: reaching === 'at-least' ? given >= asked : given > asked,
  };
}
