import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A condition of another list. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ disqualifier: 'V9' })).diagnostics;
