import type { CriteriaEdition } from './criteria/schema.ts';
import { diagnose } from './diagnostics/diagnose.ts';
import { type Staged, staged } from './diagnostics/diagnostic.ts';
import type { Deadline } from './domain/deadline.ts';
import type { Records } from './domain/records.ts';
import type { ReviewResult } from './domain/result.ts';
import type { ReviewKind } from './domain/review.ts';
import { applyVotes } from './nomination/council/apply-votes.ts';
import { nominate } from './nomination/nominate.ts';
import { lineageOf } from './review/lineage.ts';
import { reviewedUnits } from './review/review-candidates.ts';
import { remarkOnOpenReviewCases, remarkOnYears } from './review/review-remarks.ts';
import { reviewResult } from './review/review-result.ts';
import { indexFacts, indexHonours } from './scoring/records-index.ts';
import { councilContext } from './tables/council/context.ts';
import { loadCouncil } from './tables/council/load.ts';
import { toolVersion } from './version.ts';
import type { Workspace } from './workspace/open-workspace.ts';
import { reviewPaths } from './workspace/paths.ts';
import { readReviewYears } from './workspace/review-years.ts';
import { unitsInForce } from './workspace/units-in-force.ts';

/** All that a review over several years starts from. */
export type ReviewJob = {
  readonly workspace: Workspace;
  readonly review: Exclude<ReviewKind, 'annual'>;
  readonly year: number;
  readonly criteria: CriteriaEdition;
  readonly editions: readonly CriteriaEdition[];
  readonly deadline: Deadline;
  /** yyyy-MM-dd: units, holds and intervals are taken on this day. */
  readonly asOf: string;
  /** yyyy-MM-dd: the day of the run. */
  readonly today: string;
  readonly records: Records;
};

/** The interim or final review (`soket`, `tongket`): from the years' results to the review's own; null without any year. */
export async function reviewPeriod(job: ReviewJob): Promise<Staged<ReviewResult | null>> {
  const { workspace, review, year, criteria, asOf, deadline } = job;
  const from = criteria.set.movement.years.from;
  const wanted = { workspace: workspace.folder, plan: criteria.set.plan, from, to: year, asOf };
  const { units: registered } = workspace.register;
  const read = await readReviewYears({ ...wanted, editions: job.editions, units: registered });
  const years = read.value;
  if (years.every(({ state }) => state !== 'result')) {
    const values = { years: `${from}–${year}`, folder: workspace.folder };
    return staged(null, [...read.diagnostics, diagnose('TD5304', {}, values)]);
  }
  const { facts, honours } = job.records;
  const lineage = lineageOf(workspace.register.units);
  const units = reviewedUnits({
    units: unitsInForce(workspace.register, asOf),
    years,
    lineage,
    set: criteria.set,
    asOf,
    factsOf: indexFacts(facts),
    honoursOf: indexHonours(honours),
  });
  const candidates = units.flatMap(({ candidate, people }) => [
    candidate,
    ...people.map((person) => person.candidate),
  ]);
  const scope = { set: criteria.set, review, asOf, years: { from, to: year } };
  const path = reviewPaths(workspace.folder, year, review).council;
  const council = await loadCouncil(path, councilContext(candidates, scope, job.today));
  const voted = applyVotes(nominate(candidates, scope, council.value), council.value, scope);
  const decisions = voted.value;
  const diagnostics = [
    ...read.diagnostics,
    ...remarkOnYears(years, asOf),
    ...council.diagnostics,
    ...voted.diagnostics,
    ...remarkOnOpenReviewCases(decisions),
  ];
  const parts = { version: toolVersion, review, year, deadline, asOf, criteria, years, lineage, units };
  const { meeting } = council.value;
  const result = reviewResult({ ...parts, decisions, meeting, honours, diagnostics });
  return staged(result, diagnostics);
}
