import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** Neither who nor when. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ by: null, on: null })).diagnostics;
