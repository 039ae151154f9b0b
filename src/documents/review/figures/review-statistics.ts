import type { ReviewResult } from '../../../domain/result.ts';
import type { ReviewedYear } from '../../../domain/result-period.ts';
import type { Grade } from '../../figures/annual-statistics.ts';
import { type Trends, trendsOf } from './mean-trends.ts';
import { type Movers, moversOf } from './movers.ts';
import { type SubmissionPatterns, submissionPatternsOf } from './submission-patterns.ts';
import { citySeries, clusterSeries, gradesOfReview, typeSeries, type YearSeries } from './year-series.ts';
import { comparableSpans, knownYears, longestSpan, type Span } from './years.ts';

/** Every figure that the documents of a review print, computed once from its Result. */
export type ReviewStatistics = {
  readonly years: readonly ReviewedYear[];
  /** Those that have a result. */
  readonly known: readonly ReviewedYear[];
  /** Stretches of years that can be compared. */
  readonly spans: readonly Span[];
  /** The longest: what units, groups and criteria are compared in; null where no two years can be compared. */
  readonly span: Span | null;
  /** From the best. */
  readonly grades: readonly Grade[];
  readonly city: YearSeries;
  readonly clusters: readonly YearSeries[];
  readonly types: readonly YearSeries[];
  readonly units: Trends;
  readonly people: Trends;
  readonly movers: Movers;
  readonly patterns: SubmissionPatterns;
};

export function reviewStatisticsOf(result: ReviewResult): ReviewStatistics {
  const { years } = result.period;
  const spans = comparableSpans(years);
  const span = longestSpan(spans);
  const grades = gradesOfReview(result, years);
  return {
    years,
    known: knownYears(years),
    spans,
    span,
    grades,
    city: citySeries(years, grades),
    clusters: clusterSeries(years, grades),
    types: typeSeries(years, grades),
    units: trendsOf(result, years, span, 'unit'),
    people: trendsOf(result, years, span, 'individual'),
    movers: moversOf(result.units, years, span),
    patterns: submissionPatternsOf(result.units),
  };
}

/** The first and the last year that has a result, with their sets of the whole city. */
export function cityIn({ city, years }: ReviewStatistics, year: ReviewedYear) {
  return city.years[years.indexOf(year)] ?? null;
}
