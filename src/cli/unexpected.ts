import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiskError } from '../io/disk-error.ts';

/** What a thrown error means for the clerk: a disk that refuses, or a fault of the tool itself. */
export function faultOf(error: unknown, typed: readonly string[]): Diagnostic {
  if (error instanceof DiskError) {
    return diagnose('TD9003', { file: error.path }, { because: error.message, remedy: error.hint });
  }
  return diagnose('TD9004', {}, { command: ['thidua', ...typed].join(' ') });
}
