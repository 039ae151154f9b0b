import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** Parts that do not add up. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter([
    'max: 30, kind: deduction, params: { perCase: 10, cap: 30 }',
    'max: 25, kind: deduction, params: { perCase: 10, cap: 25 }',
  ]);
