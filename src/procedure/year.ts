import { hasYearReport } from '../criteria/of-term.ts';
import type { CriteriaEdition } from '../criteria/schema.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { Council } from '../domain/council.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { Reading } from '../domain/reading.ts';
import { EMPTY_RECORDS, type Records } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';
import type { ReportingPeriod } from '../domain/term.ts';
import type { Verification } from '../domain/verification.ts';
import type { Candidate } from '../nomination/candidate.ts';
import { candidatesOf } from '../nomination/candidates.ts';
import { applyVotes } from '../nomination/council/apply-votes.ts';
import { nominate } from '../nomination/nominate.ts';
import type { ReviewScope } from '../nomination/review-scope.ts';
import { rankYear } from '../ranking/rank-year.ts';
import type { RankedUnit } from '../ranking/ranked-unit.ts';
import type { ReadingContext } from '../reading/context.ts';
import { type Superseded, supersede } from '../reading/supersede.ts';
import { buildResult } from '../result/build-result.ts';
import { inputsOf } from '../result/inputs.ts';
import { remarkOnOpenCases } from '../result/open-cases.ts';
import { quietSuperseded } from '../result/quiet-superseded.ts';
import { reportingOf } from '../result/reporting.ts';
import type { PeriodsOfYear } from '../review/period-of-year.ts';
import { remarkOnFacts } from '../scoring/check-facts.ts';
import { remarkOnVerification } from '../scoring/check-verification.ts';
import { beginOfYear } from '../scoring/grounds.ts';
import { indexFacts, indexHonours } from '../scoring/records-index.ts';
import { scoreYear } from '../scoring/score-year.ts';
import { describePeriods, periodInputs, reportingOverYear } from './account-periods.ts';
import { withPeriods } from './of-periods.ts';

/** What a year is worked out on, beside what its units sent. */
export type YearGround = {
  /** Of the tool, said in the Result. */
  readonly version: string;
  readonly year: number;
  /** The part of the year that it is; absent where it is the year. */
  readonly reportingPeriod?: ReportingPeriod | undefined;
  /** What the year's reporting periods came to; absent where units report once a year, and of a period. */
  readonly periods?: PeriodsOfYear | undefined;
  /** First day of a period: facts from then on are of it; absent of a year. */
  readonly begin?: string | undefined;
  readonly criteria: CriteriaEdition;
  readonly context: ReadingContext;
  readonly deadline: Deadline;
  /** What is known of units and people beside their reports; absent where nothing is scored. */
  readonly records?: Records;
};

/** A year whose units and people are scored and ranked, before anybody decides about them. */
export type StoodYear = {
  readonly ground: YearGround;
  readonly reading: Reading;
  readonly submissions: Superseded;
  readonly units: readonly RankedUnit[];
  readonly candidates: readonly Candidate[];
  readonly scope: ReviewScope;
};

/** Scores and ranks what was read, with the points that the office verified. */
export function standYear(
  ground: YearGround,
  reading: Reading,
  verification: Staged<Verification>,
): Staged<StoodYear> {
  const { context, criteria, deadline, year } = ground;
  const { facts, honours } = ground.records ?? EMPTY_RECORDS;
  const submissions = supersede(reading.submissions);
  const merged = submissionsOf(ground, submissions.value.current);
  const scope = { units: context.units, criteria };
  const scored = scoreYear(merged.submissions, scope, verification.value);
  const days = { begin: ground.begin ?? beginOfYear(year, deadline.date), end: deadline.date };
  const known = { factsOf: indexFacts(facts), days };
  const units = rankYear(context.units, scored.value, reportingIn(ground, reading), criteria.set, known);
  const candidates = candidatesOf(units, { year, deadline: deadline.date, honoursOf: indexHonours(honours) });
  const diagnostics = [
    ...reading.diagnostics,
    ...submissions.diagnostics,
    ...merged.diagnostics,
    ...verification.diagnostics,
    ...scored.diagnostics,
    ...remarkOnVerification(verification.value, scored.value, context.units),
    ...remarkOnFacts(facts, units, criteria.set, days),
  ];
  return {
    value: {
      ground,
      reading,
      submissions: submissions.value,
      units,
      candidates,
      scope: annualScope(ground),
    },
    diagnostics,
  };
}

/** What is scored: the submissions that count, in a year with what its periods came to. */
function submissionsOf(
  { periods, context, criteria, year }: YearGround,
  current: Superseded['current'],
): ReturnType<typeof withPeriods> {
  if (periods === undefined) return { submissions: current, diagnostics: [] };
  const { units, register } = context;
  return withPeriods(current, periods, { year, set: criteria.set, units, register });
}

function reportingIn({ periods, context, criteria, deadline }: YearGround, reading: Reading) {
  const own = reportingOf(reading, deadline);
  if (periods === undefined) return own;
  return reportingOverYear(periods, context.units, hasYearReport(criteria.set) ? own : null);
}

/** Decides about all candidates, by the rules and as the council chose and voted, and puts the Result together. */
export function decideYear(stood: Staged<StoodYear>, council: Staged<Council>): Staged<Result> {
  const { ground, reading, submissions, units, candidates, scope } = stood.value;
  const voted = applyVotes(nominate(candidates, scope, council.value), council.value, scope);
  const decisions = voted.value;
  const diagnostics = [
    ...stood.diagnostics,
    ...council.diagnostics,
    ...voted.diagnostics,
    ...remarkOnOpenCases(units, decisions),
  ];
  const { meeting } = council.value;
  return conclude(ground, reading, submissions, { units, decisions, meeting, diagnostics });
}

/** What can be said of a year before anything is scored: every fault of what was read. */
export function checkReading(ground: YearGround, reading: Reading): Staged<Result> {
  const { context, criteria, deadline } = ground;
  const submissions = supersede(reading.submissions);
  const scored = scoreYear(submissions.value.current, context);
  const units = rankYear(context.units, new Map(), reportingOf(reading, deadline), criteria.set);
  const diagnostics = [...reading.diagnostics, ...submissions.diagnostics, ...scored.diagnostics];
  return conclude(ground, reading, submissions.value, { units, decisions: [], meeting: null, diagnostics });
}

/** The year's own awards, as of its deadline. */
function annualScope({ criteria, year, deadline }: YearGround): ReviewScope {
  return { set: criteria.set, review: 'annual', asOf: deadline.date, years: { from: year, to: year } };
}

type Conclusion = Pick<Parameters<typeof buildResult>[0], 'units' | 'decisions' | 'meeting'> & {
  readonly diagnostics: readonly Diagnostic[];
};

function conclude(
  { version, year, reportingPeriod, periods, deadline, criteria, context }: YearGround,
  reading: Reading,
  { superseded }: Superseded,
  conclusion: Conclusion,
): Staged<Result> {
  const own = inputsOf(reading, superseded);
  const inputs = periods === undefined ? own : [...periodInputs(periods, context.units), ...own];
  const diagnostics = quietSuperseded(conclusion.diagnostics, superseded);
  const result = buildResult({
    version,
    year,
    reportingPeriod,
    ...(periods && { reportingPeriods: describePeriods(periods, criteria.set) }),
    deadline,
    criteria,
    inputs,
    ...conclusion,
    diagnostics,
  });
  return { value: result, diagnostics };
}
