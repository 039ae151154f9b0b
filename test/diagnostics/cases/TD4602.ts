import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** A point without a reason. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ reason: null })).diagnostics;
