import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** 41 of 40. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ verified: 41 })).diagnostics;
