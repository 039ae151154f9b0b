import type { Grade } from '../criteria/schema.ts';
import { type Points, pointsFromNumber } from '../domain/points.ts';

/** The highest grade whose lower bound the rounded total reaches; null without a total. Grades come from the highest down. */
export function gradeOf(total: Points | null, grades: readonly Grade[]): Grade | null {
  if (total === null) return null;
  return grades.find(({ from }) => pointsFromNumber(from) <= total) ?? null;
}
