import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** An end before the beginning. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ until: '01/01/2022' })).diagnostics;
