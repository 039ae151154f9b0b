import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A name that was never calculated: without it the fact would be the unit's. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ name: { formula: 'VLOOKUP(A3,B:C,2,0)' } })).diagnostics;
