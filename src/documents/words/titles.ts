import type { Result } from '../../domain/result.ts';

/** `Xuất sắc`; what is printed where there is a total but no grade. */
export function gradeTitle({ criteria }: Pick<Result, 'criteria'>, grade: string | null): string {
  if (grade === null) return 'Không xếp loại';
  return criteria.grades.find(({ id }) => id === grade)?.title ?? grade;
}

/** The condition that took a unit or person out, in the words of the criteria file. */
export function disqualifierTitle({ criteria }: Result, disqualifier: string): string {
  return criteria.disqualifiers.find(({ id }) => id === disqualifier)?.title ?? disqualifier;
}

/** `Giấy khen của Chủ tịch Ủy ban nhân dân thành phố` */
export function awardTitle({ criteria }: Result, award: string): string {
  return criteria.awards.find(({ id }) => id === award)?.title ?? award;
}

/** `Giấy khen` */
export function awardShort({ criteria }: Result, award: string): string {
  return criteria.awards.find(({ id }) => id === award)?.short ?? award;
}
