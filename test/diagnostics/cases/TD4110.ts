import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A misspelt kind. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['kind: ratio', 'kind: ratoi']);
