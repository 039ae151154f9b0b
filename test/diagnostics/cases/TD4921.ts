import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** Points of 2020 verified before the year, and in the future. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => [
  ...readRows(verificationRow({ on: '20/12/2010' })).diagnostics,
  ...readRows(verificationRow({ on: '20/12/2030' })).diagnostics,
];
