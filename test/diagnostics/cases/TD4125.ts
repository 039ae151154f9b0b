import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A grade that the set does not have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['grade: dat', 'grade: tot']);
