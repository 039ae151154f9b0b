import { formatNumber } from '../../text/numbers.ts';
import type { ClauseFact } from './clause-fact.ts';
import type { All, Decided, Named } from './decided.ts';

/** As many of the points as there is done of the whole, down to a bound. */
export function inProportion(
  bands: readonly Named<'band'>[],
  all: All,
  facts: readonly ClauseFact[],
  max: number | null,
): Decided {
  const others = facts.filter(
    ({ is }) => !['band', 'proportional', 'words', 'cap', 'named', 'on-target'].includes(is),
  );
  if (others.length > 0) return { why: 'tính theo tỷ lệ nhưng còn cách chấm khác' };
  const zero = bands.filter(({ points }) => points === 0);
  const full = bands.filter(({ points }) => points > 0);
  const named = all('named').filter(({ points }) => points > 0);
  if (zero.length > 1 || full.length > 1 || named.length > 1)
    return { why: 'tính theo tỷ lệ nhưng còn nhiều mốc' };
  const [top] = full;
  if (top !== undefined && (top.of !== 'percent' || top.from !== 100))
    return { why: 'tính theo tỷ lệ nhưng đủ điểm ở một mốc khác 100%' };
  const best = top?.points ?? named[0]?.points ?? null;
  if (best !== null && max !== null && best !== max)
    return { why: `đủ điểm là ${formatNumber(best)}, khác điểm tối đa ${formatNumber(max)}`, best };
  const shares = all('proportional');
  const worth = shares.find((share) => share.points !== null && share.points !== 100)?.points ?? null;
  if (worth !== null && max !== null && worth !== max)
    return { why: `nhân với ${formatNumber(worth)}, khác điểm tối đa ${formatNumber(max)}` };
  const bound = zero[0];
  const begins = shares.find(({ from }) => from !== null)?.from ?? null;
  const stated =
    bound === undefined ? null : bound.of === 'percent' && bound.from === null ? (bound.to ?? 0) : undefined;
  if (stated === undefined) return { why: 'mốc 0 điểm không phải phần trăm' };
  if (stated !== null && begins !== null && stated !== begins)
    return { why: `tính theo tỷ lệ từ ${formatNumber(begins)}% nhưng 0 điểm dưới ${formatNumber(stated)}%` };
  const zeroBelow = stated ?? begins ?? 0;
  const doubts =
    stated === null && zeroBelow > 0
      ? [`dưới ${formatNumber(zeroBelow)}% không ghi được mấy điểm; lấy 0 điểm`]
      : [];
  return { rule: { kind: 'proportional', zeroBelow, isBeyond: false }, best, doubts };
}
