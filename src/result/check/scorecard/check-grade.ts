import { typedPoints } from '../../../domain/points.ts';
import type { Result } from '../../../domain/result.ts';
import { gradeOf } from '../../../ranking/grade.ts';
import { absent, type Mismatch } from './mismatch.ts';

/** The grade that the total reaches; none for who is excluded. */
export function gradeFault(
  {
    total,
    grade,
    disqualified,
  }: {
    readonly total: number | null;
    readonly grade: string | null;
    readonly disqualified: readonly string[];
  },
  grades: Result['criteria']['grades'],
): readonly Mismatch[] {
  const points = total === null || disqualified.length > 0 ? null : typedPoints(total);
  const expected = gradeOf(
    points,
    grades.map((each) => ({ ...each })),
  );
  if ((expected?.id ?? null) === grade) return [];
  const found = grades.find(({ id }) => id === grade)?.title ?? grade;
  return [absent('Xếp loại', found ?? 'để trống', expected?.title ?? 'không xếp loại')];
}
