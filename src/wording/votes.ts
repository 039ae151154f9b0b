import { formatNumber, formatPercent } from '../text/numbers.ts';

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
export function thresholdInWords({
  threshold,
  reaching,
}: {
  readonly threshold: number;
  readonly reaching: 'at-least' | 'more-than';
}): string {
  return `${reaching === 'at-least' ? 'từ' : 'trên'} ${formatPercent(threshold)}`;
}
