import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A sanction of next year. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ date: '05/5/2024' })).diagnostics;
