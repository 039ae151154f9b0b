import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A row that names no unit at all. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ unit: null, unitName: null })).diagnostics;
