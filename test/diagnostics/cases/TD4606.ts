import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** A line that the criteria do not have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ line: 'TT9.9' })).diagnostics;
