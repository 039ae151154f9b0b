import type { UnitResult } from '../../../domain/result.ts';

/** How a unit of today, and those that it goes on from, reported in the years that have a result. */
export type SubmissionPattern = {
  readonly unit: UnitResult;
  readonly isAlwaysOnTime: boolean;
  /** It sent something, and never on time. */
  readonly isNeverOnTime: boolean;
  readonly hasNeverSubmitted: boolean;
  /** Years in which it sent nothing, though it did in others. */
  readonly skipped: readonly number[];
};

/** The patterns worth naming, each with its units. */
export type SubmissionPatterns = {
  readonly all: readonly SubmissionPattern[];
  readonly alwaysOnTime: readonly UnitResult[];
  readonly neverOnTime: readonly UnitResult[];
  readonly neverSubmitted: readonly UnitResult[];
  readonly skipping: readonly SubmissionPattern[];
};

/** Units that no year with a result knows are left out of the patterns. */
export function submissionPatternsOf(units: readonly UnitResult[]): SubmissionPatterns {
  const all = units.map(patternOf);
  const unitsWhere = (holds: (pattern: SubmissionPattern) => boolean) =>
    all.filter(holds).map(({ unit }) => unit);
  return {
    all,
    alwaysOnTime: unitsWhere(({ isAlwaysOnTime }) => isAlwaysOnTime),
    neverOnTime: unitsWhere(({ isNeverOnTime }) => isNeverOnTime),
    neverSubmitted: unitsWhere(({ hasNeverSubmitted }) => hasNeverSubmitted),
    skipping: all.filter(({ skipped }) => skipped.length > 0),
  };
}

function patternOf(unit: UnitResult): SubmissionPattern {
  const known = (unit.history ?? []).filter(({ submission }) => submission !== null);
  const isOnTime = known.map(({ submission }) => submission === 'on-time');
  const missed = known.filter(({ submission }) => submission === 'missing').map(({ year }) => year);
  const hasSubmitted = known.length > missed.length;
  return {
    unit,
    isAlwaysOnTime: known.length > 0 && isOnTime.every(Boolean),
    isNeverOnTime: hasSubmitted && !isOnTime.some(Boolean),
    hasNeverSubmitted: known.length > 0 && !hasSubmitted,
    skipped: hasSubmitted ? missed : [],
  };
}
