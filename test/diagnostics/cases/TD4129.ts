import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** An example that comes out otherwise. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['{ achieved: 9, total: 10, points: 60 }', '{ achieved: 9, total: 10, points: 30 }']);
