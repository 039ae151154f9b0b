import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { withDaysFile } from '../../support/days-file.ts';

/** A day that is none, and a key that is not known. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  withDaysFile('schema: thidua-year-days/1\nannual: 31/12/2022\ntong-ket: 2022-12-05\n');
