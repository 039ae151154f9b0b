import type { NominationResult, Result, UnitResult } from '../../domain/result.ts';
import { formatShortDate } from '../../text/dates.ts';

/** `Xuất sắc`; what is printed where there is a total but no grade. */
export function gradeTitle({ criteria }: Result, grade: string | null): string {
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

/** The name of the movement as its title quotes it, or else by the plan's number. */
export function movementName({ criteria }: Result): string {
  const { title, number } = criteria.movement;
  return /“[^”]+”/u.exec(title)?.[0] ?? `theo Kế hoạch số ${number}`;
}

/** The plan as cited for the first time: number, date, issuer, subject (NĐ 30/2020, PL I, II.6). */
export function planCitation({ criteria }: Result): string {
  const { title, number, date, issuer } = criteria.movement;
  return `Kế hoạch số ${number} ngày ${formatShortDate(date)} của ${issuer} về tổ chức thực hiện ${title}`;
}

/** Units by their code, for what cites a unit. */
export function unitsById({ units }: Result): ReadonlyMap<string, UnitResult> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** The nominations of one outcome and subject, in the Result's order. */
export function nominationsOf(
  { nominations }: Result,
  outcome: NominationResult['outcome'],
  subject?: NominationResult['subject'],
): readonly NominationResult[] {
  return nominations.filter(
    (nomination) =>
      nomination.outcome === outcome && (subject === undefined || nomination.subject === subject),
  );
}
