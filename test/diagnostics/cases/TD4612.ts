import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** A reason, but no point. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ verified: null })).diagnostics;
