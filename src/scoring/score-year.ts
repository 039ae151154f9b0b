import type { CriteriaEdition } from '../criteria/schema.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { Submission } from '../domain/submission.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import { NOTHING_VERIFIED, type Verification } from '../domain/verification.ts';
import { fieldsOfYear } from './fields-of-year.ts';
import { type ScoredSubmission, scoreSubmission } from './score-submission.ts';
import { comparedWithoutCluster } from './without-cluster.ts';

/** Scores the one submission that counts for each unit, with what the council verified of it. */
export function scoreYear(
  submissions: readonly Submission[],
  { units, criteria }: { readonly units: readonly Unit[]; readonly criteria: CriteriaEdition },
  verification: Verification = NOTHING_VERIFIED,
): Staged<ReadonlyMap<UnitId, ScoredSubmission>> {
  const byId = unitsById(units);
  const diagnostics: Diagnostic[] = [];
  const scored = new Map<UnitId, ScoredSubmission>();
  const fieldOf = fieldsOfYear(submissions, byId, criteria.set);
  for (const submission of submissions) {
    const unit = submission.unit === null ? undefined : byId.get(submission.unit);
    if (unit === undefined) continue;
    const staged = scoreSubmission(submission, unit, criteria.set, verification.get(unit.id), fieldOf(unit));
    diagnostics.push(...staged.diagnostics);
    scored.set(unit.id, staged.value);
  }
  return { value: scored, diagnostics: [...comparedWithoutCluster(units, criteria.set), ...diagnostics] };
}

/** The units of a year by their code. */
export function unitsById(units: readonly Unit[]): ReadonlyMap<UnitId, Unit> {
  const known = indexes.get(units) ?? new Map(units.map((unit) => [unit.id, unit]));
  indexes.set(units, known);
  return known;
}

/** Made once for each list: it is asked for each file. */
const indexes = new WeakMap<readonly Unit[], ReadonlyMap<UnitId, Unit>>();
