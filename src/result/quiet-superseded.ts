import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Submission } from '../domain/submission.ts';

/**
 * Faults of a file that a later one has replaced are still told, but only for the record: nobody has to mend them,
 * and they do not make the year one with errors. Of a file of several units only the part that was replaced is meant.
 */
export function quietSuperseded(
  diagnostics: readonly Diagnostic[],
  superseded: ReadonlyMap<Submission, string>,
): readonly Diagnostic[] {
  const files = new Map<string, Set<string | null>>();
  for (const { received, unit, isPart } of superseded.keys()) {
    const units = files.get(received.file) ?? new Set();
    files.set(received.file, units.add(isPart ? unit : null));
  }
  return diagnostics.map((diagnostic) => {
    const units = diagnostic.file === undefined ? undefined : files.get(diagnostic.file);
    const isQuiet = units?.has(null) || units?.has(diagnostic.unit ?? '');
    return isQuiet ? { ...diagnostic, severity: 'info' as const } : diagnostic;
  });
}
