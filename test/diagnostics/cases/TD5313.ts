import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { changedResult, unitIn } from '../../support/changed-result.ts';

/** A code that the register does not have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  changedResult((result) => {
    unitIn(result, 'PX02').id = 'PX99';
  });
