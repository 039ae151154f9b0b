import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** Sanctions typed 1922 and 2032. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ date: '05/5/1922' }), factRow({ date: '05/5/2032', unit: '02002', unitName: null }))
    .diagnostics;
