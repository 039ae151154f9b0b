import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Submission } from '../domain/submission.ts';

/**
 * Faults of a file that a later one has replaced are still told, but only for the record: nobody has to mend them,
 * and they do not make the year one with errors.
 */
export function quietSuperseded(
  diagnostics: readonly Diagnostic[],
  superseded: ReadonlyMap<Submission, string>,
): readonly Diagnostic[] {
  const files = new Set([...superseded.keys()].map(({ received }) => received.file));
  return diagnostics.map((diagnostic) =>
    diagnostic.file !== undefined && files.has(diagnostic.file)
      ? { ...diagnostic, severity: 'info' as const }
      : diagnostic,
  );
}
