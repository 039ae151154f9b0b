import { type Fraction, fractionOf, roundHalfUp } from './fraction.ts';

/** Points as an integer number of hundredths: 7,5 điểm is 750. Contract section 5. */
export type Points = number & { readonly __unit: 'hundredths of a point' };

/** Zero points, which is a score, unlike a blank. */
export const ZERO_POINTS = 0 as Points;

/** Points from an integer number of hundredths. */
export function pointsFromHundredths(hundredths: number): Points {
  if (!Number.isSafeInteger(hundredths)) throw new RangeError(`not whole hundredths: ${hundredths}`);
  return hundredths as Points;
}

/** Points from an exact fraction of points, rounded half up to 0,01. */
export function pointsFromFraction(points: Fraction): Points {
  return pointsFromHundredths(Number(roundHalfUp(points.numerator * 100n, points.denominator)));
}

/** The most that a plan gives for anything: low enough for sums of many to stay exact. */
export const MOST_POINTS = 100_000;

/** What no points reach, of a plan or of a claim: sums and shares of what lies below stay exact. */
export const NO_POINTS_FROM = 1_000_000;

/** Points that somebody typed; null where the number is none that points can be. Total: every number gives one of the two. */
export function typedPoints(decimal: number): Points | null {
  return Math.abs(decimal) < NO_POINTS_FROM ? pointsFromNumber(decimal) : null;
}

/**
 * Points from a decimal number of the criteria, whose bounds their schema keeps, read by its shortest decimal text, so
 * 1.005 is 1,01. Throws a RangeError beyond all points; for what people typed there is `typedPoints`.
 */
export function pointsFromNumber(decimal: number): Points {
  const hundredths = Math.round(decimal * 100);
  // The nearest number to so many hundredths: up to 15 digits no other decimal is shown the same way.
  if (hundredths / 100 === decimal && Math.abs(hundredths) < 1e15)
    return pointsFromHundredths(hundredths || 0);
  return pointsFromFraction(fractionOf(decimal));
}

/** The decimal number that JSON and spreadsheets show: 750 becomes 7.5. */
export function pointsToNumber(points: Points): number {
  return points / 100;
}

/** So many points off; nothing off is 0. */
export function negatedPoints(points: Points): Points {
  return pointsFromHundredths(points === 0 ? 0 : -points);
}

/** Sum of points; exact. */
export function sumPoints(all: Iterable<Points>): Points {
  let sum = 0;
  for (const points of all) sum += points;
  return pointsFromHundredths(sum);
}

export function lesserPoints(a: Points, b: Points): Points {
  return Math.min(a, b) as Points;
}

/**
 * `earned / applicable × full`, rounded half up to 0,01 once: the rescaling of a group with lines that do not
 * apply (contract section 4).
 */
export function rescalePoints(earned: Points, applicable: Points, full: Points): Points {
  if (applicable === 0) throw new RangeError('nothing applies: there is no share to scale');
  return pointsFromHundredths(Number(roundHalfUp(BigInt(earned) * BigInt(full), BigInt(applicable))));
}
