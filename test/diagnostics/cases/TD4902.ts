import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** A unit that the year does not have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ unit: 'PX99' })).diagnostics;
