import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A requirement that does not exist. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['kind: submitted', 'kind: submited']);
