import type { Grade } from '../criteria/schema.ts';
import { type Points, pointsFromNumber } from '../domain/points.ts';

/** The highest grade whose lower bound the rounded total reaches; null without a total. */
export function gradeOf(total: Points | null, grades: readonly Grade[]): Grade | null {
  if (total === null) return null;
  const reached = grades.filter(({ from }) => pointsFromNumber(from) <= total);
  return reached.reduce<Grade | null>(
    (best, grade) => (best === null || grade.from > best.from ? grade : best),
    null,
  );
}
