import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** An entry twice. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['deadline: 12-15', 'deadline: 12-15\ndeadline: 12-31']);
