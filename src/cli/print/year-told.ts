import type { Result, UnitResult } from '../../domain/result.ts';

/** A unit as far as the end of `tonghop` speaks of it. */
type UnitTold = Pick<UnitResult, 'id' | 'name' | 'submission' | 'total' | 'grade' | 'rank'> & {
  readonly people: number;
};

/** A year's Result as far as the end of `tonghop` speaks of it: small, and kept for a run that makes nothing anew. */
export type YearTold = Pick<
  Result,
  | 'year'
  | 'reportingPeriod'
  | 'review'
  | 'deadline'
  | 'criteria'
  | 'accounting'
  | 'inputs'
  | 'diagnostics'
  | 'documents'
> & {
  readonly units: readonly UnitTold[];
  readonly nominations: readonly Pick<Result['nominations'][number], 'subject' | 'outcome'>[];
};

/** What is told of a Result. */
export function yearTold(result: Result): YearTold {
  const { year, reportingPeriod, review, deadline, criteria, accounting, inputs, diagnostics, documents } =
    result;
  return {
    year,
    ...(reportingPeriod === undefined ? {} : { reportingPeriod }),
    review,
    deadline,
    criteria,
    accounting,
    inputs,
    diagnostics,
    documents,
    units: result.units.map(({ id, name, submission, total, grade, rank, individuals }) => ({
      id,
      name,
      submission,
      total,
      grade,
      rank,
      people: individuals.length,
    })),
    nominations: result.nominations.map(({ subject, outcome }) => ({ subject, outcome })),
  };
}
