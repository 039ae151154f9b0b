import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** Three decimals. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ verified: 7.555 })).diagnostics;
