import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

/** A hidden copy of the sheet. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactSheets(
    factSheet([FACT_HEADER, factCells()]),
    factSheet([FACT_HEADER, factCells()], { name: 'Xử lý (2)', isHidden: true }),
  ).diagnostics;
