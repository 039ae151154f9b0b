import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A misspelt entry. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['pointsOrigin:', 'pointOrigin:']);
