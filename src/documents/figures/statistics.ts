import { roundHalfUp } from '../../domain/fraction.ts';

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
  const sorted = values.map(hundredths).sort((a, b) => a - b);
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
  const share = roundHalfUp(BigInt(hundredths(part)) * 10_000n, BigInt(hundredths(whole)));
  return Number(share) / 100;
}

/** A decimal of at most two places as whole hundredths: exact, and cheap enough for every line of every person. */
export function hundredths(value: number): number {
  return Math.round(value * 100);
}

function meanOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number(roundHalfUp(BigInt(sum), BigInt(values.length))) / 100;
}
