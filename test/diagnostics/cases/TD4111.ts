import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** Params of another kind. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['{ perCase: 10, cap: 30 }', '{ perCas: 10, cap: 30 }']);
