import { z } from 'zod';
import { compareFractions, type Fraction, fractionOf } from '../../domain/fraction.ts';
import { MOST_POINTS, type Points, pointsFromNumber, ZERO_POINTS } from '../../domain/points.ts';
import { formatNumber } from '../../text/numbers.ts';
import { showPoints } from './reading.ts';

const points = z.number().min(0).max(MOST_POINTS);

/** Bounds and the points from there on. */
export const bandsParam = z.array(z.strictObject({ from: z.number().min(0), points })).min(1);

/** Bounds and the points up to there (`upTo`: the bound itself too), where less is better. */
export const limitsParam = z
  .array(
    z.union([
      z.strictObject({ upTo: z.number().min(0), points }),
      z.strictObject({ below: z.number().min(0), points }),
    ]),
  )
  .min(1);

export type Limits = z.infer<typeof limitsParam>;
type Limit = Limits[number];

/** The narrowest limit that `amount` keeps, or null beyond them all. */
export function limitOf(limits: Limits, amount: Fraction): Limit | null {
  return (
    inOrderOfLimit(limits).find((limit) => {
      const over = compareFractions(amount, fractionOf(boundOf(limit)));
      return 'upTo' in limit ? over <= 0 : over < 0;
    }) ?? null
  );
}

/** `không quá 2%: 10 điểm; dưới 5%: 5 điểm; còn lại: 0 điểm`. */
export function describeLimits(limits: Limits, show: (bound: number) => string): string {
  const lines = inOrderOfLimit(limits).map(
    (limit) => `${nameLimit(limit, show)}: ${formatNumber(limit.points)} điểm`,
  );
  return [...lines, 'còn lại: 0 điểm'].join('; ');
}

/** `không quá 2%`, `dưới 5%`. */
export function nameLimit(limit: Limit | null, show: (bound: number) => string): string {
  if (limit === null) return 'vượt mọi mốc';
  return `${'upTo' in limit ? 'không quá' : 'dưới'} ${show(boundOf(limit))}`;
}

/** What is wrong with limits that have the right shape. */
export function verifyLimits(limits: Limits, max: Points): readonly string[] {
  const rising = inOrderOfLimit(limits);
  const faults = rising.flatMap((limit, index) => {
    const before = rising[index - 1];
    if (before === undefined) return [];
    const name = nameLimit(limit, formatNumber);
    if (nameLimit(before, formatNumber) === name) return [`Mốc “${name}” ghi hai lần.`];
    return limit.points > before.points
      ? [
          `Mốc ${name} (${formatNumber(limit.points)} điểm) kém hơn mốc ${nameLimit(before, formatNumber)} mà nhiều điểm hơn.`,
        ]
      : [];
  });
  return [
    ...faults,
    ...verifyBest(
      limits.map((limit) => limit.points),
      max,
    ),
  ];
}

/** From the narrowest; of one bound, what lies below it before what reaches it. */
export function inOrderOfLimit(limits: Limits): readonly Limit[] {
  return [...limits].sort((a, b) => boundOf(a) - boundOf(b) || Number('upTo' in a) - Number('upTo' in b));
}

export function boundOf(limit: Limit): number {
  return 'upTo' in limit ? limit.upTo : limit.below;
}

export type Bands = z.infer<typeof bandsParam>;
export type Band = Bands[number];

/** The band with the highest bound that `amount` reaches, or null below them all. */
export function bandOf(bands: Bands, amount: Fraction): Band | null {
  const reached = bands.filter(({ from }) => compareFractions(amount, fractionOf(from)) >= 0);
  return reached.reduce<Band | null>((best, band) => (best && best.from > band.from ? best : band), null);
}

export function pointsOfBand(band: Band | null): Points {
  return band === null ? ZERO_POINTS : pointsFromNumber(band.points);
}

/** `từ 98% trở lên: 7 điểm; từ 90%: 5 điểm; dưới 90%: 0 điểm`. */
export function describeBands(bands: Bands, show: (bound: number) => string): string {
  const falling = [...bands].sort((a, b) => b.from - a.from);
  const lowest = falling.at(-1);
  const lines = falling.map(
    ({ from, points }, index) =>
      `từ ${show(from)}${index === 0 ? ' trở lên' : ''}: ${formatNumber(points)} điểm`,
  );
  if (lowest && lowest.from > 0) lines.push(`dưới ${show(lowest.from)}: 0 điểm`);
  return lines.join('; ');
}

/** Which band an answer fell into: `mốc từ 90%`, `dưới mốc thấp nhất 70%`. */
export function nameBand(bands: Bands, band: Band | null, show: (bound: number) => string): string {
  if (band) return `mốc từ ${show(band.from)}`;
  return `dưới mốc thấp nhất ${show(Math.min(...bands.map(({ from }) => from)))}`;
}

/** What is wrong with bands that have the right shape; `isFalling` where less is better. */
export function verifyBands(bands: Bands, max: Points, isFalling = false): readonly string[] {
  const rising = [...bands].sort((a, b) => a.from - b.from);
  const faults: string[] = [];
  rising.forEach((band, index) => {
    const before = rising[index - 1];
    if (!before) return;
    if (before.from === band.from) faults.push(`Mốc “from: ${formatNumber(band.from)}” ghi hai lần.`);
    else if (isFalling && before.points < band.points) {
      faults.push(
        `Mốc ${formatNumber(band.from)} (${formatNumber(band.points)} điểm) kém hơn mốc ${formatNumber(before.from)} mà nhiều điểm hơn.`,
      );
    } else if (!isFalling && before.points > band.points) {
      faults.push(
        `Mốc ${formatNumber(band.from)} (${formatNumber(band.points)} điểm) cao hơn mốc ${formatNumber(before.from)} mà ít điểm hơn.`,
      );
    }
  });
  return [
    ...faults,
    ...verifyBest(
      rising.map(({ points }) => points),
      max,
    ),
  ];
}

/** Points of the best answer must be the line's maximum, no more and no less. */
export function verifyBest(points: readonly number[], max: Points): readonly string[] {
  const best = pointsFromNumber(Math.max(...points));
  if (best === max) return [];
  return [`Điểm cao nhất là ${showPoints(best)}, khác điểm tối đa ${showPoints(max)}.`];
}
