import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWritten } from '../../support/council.ts';

/** More papers valid than collected. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ meeting: { issued: 13, collected: 12, valid: 13, invalid: 0 } }).diagnostics;
