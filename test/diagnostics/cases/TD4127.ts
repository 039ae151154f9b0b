import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** A requirement without what it needs. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['kind: grade-at-least, grade: dat', 'kind: grade-at-least']);
