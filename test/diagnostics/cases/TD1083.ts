import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { ballotRow, readWritten } from '../../support/council.ts';

/** A vote on somebody whose row does not say whether it is about a person. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ ballots: [ballotRow({ subject: null, name: 'Nguyễn Văn An' })] }).diagnostics;
