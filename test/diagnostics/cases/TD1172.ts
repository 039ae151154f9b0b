import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A name that a formula looks up, and does not find. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ name: { error: '#N/A' } })).diagnostics;
