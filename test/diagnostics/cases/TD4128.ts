import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A better share for fewer points. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['{ from: 50, points: 30 }', '{ from: 50, points: 70 }']);
