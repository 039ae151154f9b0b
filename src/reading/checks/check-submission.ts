import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Submission } from '../../domain/submission.ts';
import type { ReadingContext } from '../context.ts';
import { linesInScope } from '../lines-in-scope.ts';
import { submissionChecks } from './registry.ts';

/** All that is wrong or doubtful in what one file says; a file that was rejected already has its reason. */
export function checkSubmission(submission: Submission, context: ReadingContext): readonly Diagnostic[] {
  const unit = context.units.find(({ id }) => id === submission.unit);
  if (unit === undefined || submission.rejectedBecause !== null) return [];
  const checked = { unit, scope: linesInScope(context.criteria.set, unit), context };
  return submissionChecks.flatMap(({ check }) =>
    check(submission, checked).map((diagnostic) => ({ ...diagnostic, unit: unit.id })),
  );
}
