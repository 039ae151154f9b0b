import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A date the Vietnamese way. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['date: 2024-01-15', 'date: 15/01/2024']);
