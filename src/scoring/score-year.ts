import type { CriteriaEdition } from '../criteria/schema.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { Submission } from '../domain/submission.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import { type ScoredSubmission, scoreSubmission } from './score-submission.ts';

/** Scores the one submission that counts for each unit. */
export function scoreYear(
  submissions: readonly Submission[],
  { units, criteria }: { readonly units: readonly Unit[]; readonly criteria: CriteriaEdition },
): Staged<ReadonlyMap<UnitId, ScoredSubmission>> {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const diagnostics: Diagnostic[] = [];
  const scored = new Map<UnitId, ScoredSubmission>();
  for (const submission of submissions) {
    const unit = submission.unit === null ? undefined : unitsById.get(submission.unit);
    if (unit === undefined) continue;
    const staged = scoreSubmission(submission, unit, criteria.set);
    diagnostics.push(...staged.diagnostics);
    scored.set(unit.id, staged.value);
  }
  return { value: scored, diagnostics };
}
