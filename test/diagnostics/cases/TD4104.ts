import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** An anchor. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['deadline: 12-15', 'deadline: &han 12-15']);
