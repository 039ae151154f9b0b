import type { DocumentContext } from '../../../src/documents/result-document.ts';
import type { NominationResult, ReviewResult, UnitResult } from '../../../src/domain/result.ts';
import type { Comparison, Period, ReviewedYear, YearStanding } from '../../../src/domain/result-period.ts';
import { comparisonsIn } from '../../support/review-fixture/comparisons.ts';
import { interimReview, reviewContextOf } from '../../support/review-fixture.ts';

/** The interim review with something otherwise. */
export const review = (
  change: Partial<ReviewResult>,
  rest: Partial<DocumentContext> = {},
): DocumentContext => ({ ...reviewContextOf({ ...interimReview, ...change }), ...rest });

export const period = (change: Partial<Period>, rest: Partial<DocumentContext> = {}): DocumentContext =>
  review({ period: { ...interimReview.period, ...change } }, rest);

/** Its years otherwise, and compared anew. */
export const years = (
  change: (year: ReviewedYear, at: number) => ReviewedYear,
  rest: Partial<DocumentContext> = {},
): DocumentContext => {
  const changed = interimReview.period.years.map(change);
  return period({ years: changed, comparisons: comparisonsIn(changed) }, rest);
};

/** The years stay as they are, and are compared otherwise. */
export const comparisons = (
  change: (comparison: Comparison) => Comparison,
  rest: Partial<DocumentContext> = {},
): DocumentContext => period({ comparisons: (interimReview.period.comparisons ?? []).map(change) }, rest);

export const units = (change: (unit: UnitResult, at: number) => UnitResult): DocumentContext =>
  review({ units: interimReview.units.map(change) });

/** What each year says of each unit of today. */
export const standings = (
  change: (standing: YearStanding, unit: UnitResult) => Partial<YearStanding>,
): DocumentContext =>
  units((unit) => ({
    ...unit,
    history: (unit.history ?? []).map((standing) => ({ ...standing, ...change(standing, unit) })),
  }));

export const nominations = (change: (nomination: NominationResult) => NominationResult): DocumentContext =>
  review({ nominations: interimReview.nominations.map(change) });

/** The last year of the review that has a result. */
export const lastKnown = (year: ReviewedYear) => year.state === 'result' && year.year === 2021;
