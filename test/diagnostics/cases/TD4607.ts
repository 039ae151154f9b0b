import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** Words where a number belongs. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ verified: 'đạt' })).diagnostics;
