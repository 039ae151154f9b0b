import type { VoteRule } from '../../domain/award.ts';
import { fractionOf, roundHalfUp } from '../../domain/fraction.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';

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

/** `7/13 đồng ý (53,85%)` */
export function voteInWords({
  yes,
  base,
  percent,
}: {
  readonly yes: number;
  readonly base: number;
  readonly percent: number;
}): string {
  return `${yes}/${base} đồng ý (${formatNumber(percent, 2)}%)`;
}

/** `từ 70%`, `trên 50%` */
export function thresholdInWords({ threshold, reaching }: Pick<VoteRule, 'threshold' | 'reaching'>): string {
  return `${reaching === 'at-least' ? 'từ' : 'trên'} ${formatPercent(threshold)}`;
}
