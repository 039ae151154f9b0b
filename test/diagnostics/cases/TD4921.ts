import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWritten } from '../../support/council.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** Points of 2020 verified before the year, and a meeting that is still to come. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => [
  ...readRows(verificationRow({ on: '20/12/2010' })).diagnostics,
  ...readWritten({ meeting: { date: '20/12/2023' } }).diagnostics,
];
