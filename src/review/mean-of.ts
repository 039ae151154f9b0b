import { roundHalfUp } from '../domain/fraction.ts';

/** Mean of decimal points, rounded half up to 0,01; null of none: a mean of nothing is not zero. */
export function meanOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + Math.round(value * 100), 0);
  return Number(roundHalfUp(BigInt(sum), BigInt(values.length))) / 100;
}
