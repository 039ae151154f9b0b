import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { factRow, readFactRows } from '../../support/records.ts';

/** A disciplinary action without the day of its document. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactRows(factRow({ date: null })).diagnostics;
