import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A code that the register does not have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ unit: 'PX09' })).diagnostics;
