import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** A date that is none. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ on: 'cuối năm' })).diagnostics;
