import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** A point below zero. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ verified: -1 })).diagnostics;
