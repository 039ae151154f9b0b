import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A condition for people beside a unit. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ disqualifier: 'V4', name: null })).diagnostics;
