import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** Two rows for one line, with two points. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow(), verificationRow({ verified: 30 })).diagnostics;
