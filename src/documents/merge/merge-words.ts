import { termWords } from '../../domain/term.ts';
import type { Merged } from '../../merge/merged.ts';

/** `năm 2026`, `quý II năm 2026`, `sơ kết năm 2026`, `tổng kết năm 2026`. */
export function mergeOccasion({
  review,
  ...term
}: Pick<Merged, 'year' | 'reportingPeriod' | 'review'>): string {
  return `${{ annual: '', interim: 'sơ kết ', final: 'tổng kết ' }[review]}${termWords(term)}`;
}

/** How the plan names a grade; `Chưa xếp loại` of none. */
export function gradeTitleIn(grades: Merged['criteria']['grades'], grade: string | null): string {
  if (grade === null) return 'Chưa xếp loại';
  return grades.find(({ id }) => id === grade)?.title ?? grade;
}

/** How the plan names an award of a higher level. */
export function titleOfAward({ criteria }: Pick<Merged, 'criteria'>, award: string): string {
  return criteria.awards.find(({ id }) => id === award)?.title ?? award;
}
