import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** Levels are compared, and an award has none. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['{ kind: submitted }', '{ kind: not-rewarded, level: city }']);
