import { judgesPeople, peopleTitleOf } from '../../../domain/judges-people.ts';
import { isEnough, type ReportRules } from '../../../domain/report-rules.ts';
import type { ReviewResult } from '../../../domain/result.ts';
import type { ReviewedYear } from '../../../domain/result-period.ts';
import { type TitledUnitType, unitTypesOf } from '../../../domain/unit.ts';
import type { Grade } from '../../figures/annual-statistics.ts';
import { type YearsCompared, yearsCompared } from './comparisons.ts';
import { type Trends, trendsOf } from './mean-trends.ts';
import { type Movers, moversOf } from './movers.ts';
import { type OutcomeSeries, outcomeSeriesOf } from './outcome-series.ts';
import { type SubmissionPatterns, submissionPatternsOf } from './submission-patterns.ts';
import { citySeries, clusterSeries, gradesOfReview, typeSeries, type YearSeries } from './year-series.ts';
import { comparableSpans, knownYears, longestSpan, type Span } from './years.ts';

/** Every figure that the documents of a review print, computed once from its Result. */
export type ReviewStatistics = {
  /** Those that figures are shown of: a year that is not due yet would be a column of dashes. */
  readonly years: readonly ReviewedYear[];
  /** All of the review, also those not due. */
  readonly allYears: readonly ReviewedYear[];
  /** Those that have a result. */
  readonly known: readonly ReviewedYear[];
  /** Stretches of years that can be compared. */
  readonly spans: readonly Span[];
  /** The longest: what units, groups and criteria are compared in; null where no two years can be compared. */
  readonly span: Span | null;
  /** From the best. */
  readonly grades: readonly Grade[];
  /** The first and the last year that are known, whatever their criteria; null of fewer than two. */
  readonly wholeSpan: Span | null;
  /** Two years over the same units and people. */
  readonly comparedOver: (span: Span | null) => YearsCompared;
  readonly rules: ReportRules;
  /** Whether so many of all units are enough to judge by. */
  readonly isEnoughUnits: (of: number, all: number) => boolean;
  /** What the units did, by criterion and year. */
  readonly outcomes: readonly OutcomeSeries[];
  readonly city: YearSeries;
  readonly clusters: readonly YearSeries[];
  readonly types: readonly YearSeries[];
  /** The plan's kinds of unit, in its order. */
  readonly unitTypes: readonly TitledUnitType[];
  readonly units: Trends;
  readonly people: Trends;
  /** Whether the plan judges people at all; how they are called together. */
  readonly hasPeople: boolean;
  readonly peopleTitle: string;
  readonly movers: Movers;
  readonly patterns: SubmissionPatterns;
};

export function reviewStatisticsOf(result: ReviewResult, rules: ReportRules): ReviewStatistics {
  const { years: allYears } = result.period;
  const known = knownYears(allYears);
  const years = known.length === 0 ? allYears : allYears.filter(({ state }) => state !== 'not-due');
  const patterns = submissionPatternsOf(result.units, known.length);
  const spans = comparableSpans(years);
  const span = longestSpan(spans);
  const grades = gradesOfReview(result, years);
  const [first] = known;
  const last = known.at(-1);
  const comparedOver = (of: Span | null) => yearsCompared(result, rules, of);
  const compared = comparedOver(span);
  return {
    years,
    allYears,
    known,
    spans,
    span,
    grades,
    wholeSpan: first === undefined || last === undefined || first === last ? null : { first, last },
    comparedOver,
    rules,
    isEnoughUnits: (of, all) => isEnough(rules, 'units', of, all),
    outcomes: outcomeSeriesOf(result, years, rules),
    city: citySeries(years, grades, result.criteria),
    clusters: clusterSeries(years, grades),
    types: typeSeries(years, grades, unitTypesOf(result.criteria)),
    unitTypes: unitTypesOf(result.criteria),
    units: trendsOf(result, years, compared, 'unit'),
    people: trendsOf(result, years, compared, 'individual'),
    hasPeople: judgesPeople(result.criteria),
    peopleTitle: peopleTitleOf(result.criteria),
    movers: moversOf(
      patterns.members.map(({ unit }) => unit),
      years,
      span,
    ),
    patterns,
  };
}

/** The first and the last year that has a result, with their sets of the whole city. */
export function cityIn({ city, years }: ReviewStatistics, year: ReviewedYear) {
  return city.years[years.indexOf(year)] ?? null;
}
