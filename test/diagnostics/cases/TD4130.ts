import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** In force after the plan is over. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['from: 2024-01-15, to', 'from: 2027-01-15, to']);
