import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWritten } from '../../support/council.ts';

/** Three of the four counts of papers. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ meeting: { issued: 13, collected: 13, valid: 12 } }).diagnostics;
