import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A sanction of long before the movement. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ date: '05/5/2012' }), factRow({ date: '05/5/2012', until: '05/5/2013' }))
    .diagnostics;
