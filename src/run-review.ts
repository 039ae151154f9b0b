import type { CriteriaEdition } from './criteria/schema.ts';
import { diagnose } from './diagnostics/diagnose.ts';
import { type Staged, staged } from './diagnostics/diagnostic.ts';
import type { Deadline } from './domain/deadline.ts';
import type { Records } from './domain/records.ts';
import type { ReviewResult } from './domain/result.ts';
import type { ReviewKind } from './domain/review.ts';
import { decideReview, standReview } from './procedure/review.ts';
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
  const { workspace, review, year, criteria, asOf } = job;
  const from = criteria.set.movement.years.from;
  const wanted = { workspace: workspace.folder, plan: criteria.set.plan, from, to: year, asOf };
  const { units: registered } = workspace.register;
  const read = await readReviewYears({ ...wanted, editions: job.editions, units: registered });
  if (read.value.every(({ state }) => state !== 'result')) {
    const values = { years: `${from}–${year}`, folder: workspace.folder };
    return staged(null, [...read.diagnostics, diagnose('TD5304', {}, values)]);
  }
  const stood = standReview({
    ...job,
    version: toolVersion,
    years: read,
    units: unitsInForce(workspace.register, asOf),
    registered: workspace.register.units,
  });
  const path = reviewPaths(workspace.folder, year, review).council;
  const council = await loadCouncil(path, councilContext(stood.candidates, stood.scope, job.today));
  return decideReview(stood, council);
}
