import { roundHalfUp } from '../../domain/fraction.ts';
import { pointsFromNumber } from '../../domain/points.ts';

/** What some totals have in common; decimal points, exact to the hundredth. */
export type Spread = {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
};

/** Null where there is no value: an average of nothing is not zero. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.map((value) => Number(pointsFromNumber(value))).sort((a, b) => a - b);
  const min = sorted[0];
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return {
    count: sorted.length,
    mean: meanOf(sorted),
    median: meanOf(middle),
    min: min / 100,
    max: max / 100,
  };
}

/** `part / whole × 100`, rounded half up to 0,01; of points, exact. */
export function percentOf(part: number, whole: number): number {
  const share = roundHalfUp(BigInt(pointsFromNumber(part)) * 10_000n, BigInt(pointsFromNumber(whole)));
  return Number(share) / 100;
}

/** The items in lots, in the order in which each key first occurs. */
export function lotsOf<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const lots = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const lot = lots.get(key);
    if (lot === undefined) lots.set(key, [item]);
    else lot.push(item);
  }
  return lots;
}

function meanOf(hundredths: readonly number[]): number {
  const sum = hundredths.reduce((total, value) => total + value, 0);
  return Number(roundHalfUp(BigInt(sum), BigInt(hundredths.length))) / 100;
}
