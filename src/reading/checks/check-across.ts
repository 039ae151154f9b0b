import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Submission } from '../../domain/submission.ts';
import type { ReadingContext } from '../context.ts';
import { supersede } from '../supersede.ts';
import { acrossChecks } from './registry.ts';

/** All that shows only when the files are laid side by side; files that were replaced are left out. */
export function checkAcross(
  submissions: readonly Submission[],
  context: ReadingContext,
): readonly Diagnostic[] {
  const { current } = supersede(submissions).value;
  return acrossChecks.flatMap(({ check }) => check(current, context));
}
