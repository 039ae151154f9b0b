import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A code out of order. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['id: TT1.2b', 'id: TT1.2c']);
