import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A day that no calendar has. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ date: '31/02/2022' })).diagnostics;
