import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotRow, readWritten } from '../../support/council.ts';

/** Two rows with two results. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ ballots: [ballotRow(), ballotRow({ yes: 9, no: 4 })] }).diagnostics;
