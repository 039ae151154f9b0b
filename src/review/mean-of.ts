import { roundHalfUp } from '../domain/fraction.ts';

/** Mean of decimal points, rounded half up to 0,01; null of none: a mean of nothing is not zero. */
export function meanOf(values: readonly number[]): number | null {
  return meanOfSum(
    values.reduce((total, value) => total + Math.round(value * 100), 0),
    values.length,
  );
}

/** The same of values that were added up: their sum in hundredths, and how many they are. */
export function meanOfSum(hundredths: number, count: number): number | null {
  if (count === 0) return null;
  return Number(roundHalfUp(BigInt(hundredths), BigInt(count))) / 100;
}
