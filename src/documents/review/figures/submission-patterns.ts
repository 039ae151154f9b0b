import type { UnitResult } from '../../../domain/result.ts';

/** How a unit of today, and those that it goes on from, reported in the years that have a result. */
export type SubmissionPattern = {
  readonly unit: UnitResult;
  /** In how many years with a result it had to report. */
  readonly yearsKnown: number;
  readonly isAlwaysOnTime: boolean;
  /** It sent something, and never on time. */
  readonly isNeverOnTime: boolean;
  readonly hasNeverSubmitted: boolean;
  /** Years in which it sent nothing, though it did in others. */
  readonly skipped: readonly number[];
};

/** The patterns worth naming, each with its units. */
export type SubmissionPatterns = {
  /** Every unit of today. */
  readonly all: readonly SubmissionPattern[];
  /** Those that some year with a result knows, themselves or by whom they took over: nothing can be said of the others. */
  readonly members: readonly SubmissionPattern[];
  /** Those that every year with a result knows. */
  readonly throughout: readonly SubmissionPattern[];
  /** Of these. */
  readonly alwaysOnTime: readonly UnitResult[];
  readonly neverOnTime: readonly UnitResult[];
  readonly neverSubmitted: readonly UnitResult[];
  readonly skipping: readonly SubmissionPattern[];
};

/** `knownYears`: how many years have a result. A unit that came later is no part of what is said of all of them. */
export function submissionPatternsOf(units: readonly UnitResult[], knownYears: number): SubmissionPatterns {
  const all = units.map(patternOf);
  const members = all.filter(({ yearsKnown }) => yearsKnown > 0);
  const throughout = members.filter(({ yearsKnown }) => yearsKnown === knownYears);
  const unitsWhere = (
    of: readonly SubmissionPattern[],
    holds: (pattern: SubmissionPattern) => boolean,
  ): readonly UnitResult[] => of.filter(holds).map(({ unit }) => unit);
  return {
    all,
    members,
    throughout,
    alwaysOnTime: unitsWhere(throughout, ({ isAlwaysOnTime }) => isAlwaysOnTime),
    neverOnTime: unitsWhere(members, ({ isNeverOnTime }) => isNeverOnTime),
    neverSubmitted: unitsWhere(members, ({ hasNeverSubmitted }) => hasNeverSubmitted),
    skipping: members.filter(({ skipped }) => skipped.length > 0),
  };
}

function patternOf(unit: UnitResult): SubmissionPattern {
  const known = (unit.history ?? []).filter(({ submission }) => submission !== null);
  const isOnTime = known.map(({ submission }) => submission === 'on-time');
  const missed = known.filter(({ submission }) => submission === 'missing').map(({ year }) => year);
  const hasSubmitted = known.length > missed.length;
  return {
    unit,
    yearsKnown: known.length,
    isAlwaysOnTime: known.length > 0 && isOnTime.every(Boolean),
    isNeverOnTime: hasSubmitted && !isOnTime.some(Boolean),
    hasNeverSubmitted: known.length > 0 && !hasSubmitted,
    skipped: hasSubmitted ? missed : [],
  };
}
