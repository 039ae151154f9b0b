import { type Points, pointsFromHundredths, pointsToNumber, typedPoints } from '../../../domain/points.ts';

export const ZERO = pointsFromHundredths(0);

/** Whole hundredths; null for none, and for a number that no points are. */
export function hundredths(points: number | null): Points | null {
  if (points === null) return null;
  const typed = typedPoints(points);
  return typed !== null && Math.abs(pointsToNumber(typed) - points) < 1e-9 ? typed : null;
}
