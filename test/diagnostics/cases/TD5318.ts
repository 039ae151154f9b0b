import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { changedResult } from '../../support/changed-result.ts';

/** A file less than was received. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  changedResult((result) => {
    result.accounting.files.received -= 1;
  });
