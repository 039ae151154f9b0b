import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotRow, readWritten } from '../../support/council.ts';

/** Votes with a denominator. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ ballots: [ballotRow({ yes: '11/13' })] }).diagnostics;
