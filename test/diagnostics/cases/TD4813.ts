import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotRow, readWritten } from '../../support/council.ts';

/** Votes in favour only. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ ballots: [ballotRow({ no: null })] }).diagnostics;
