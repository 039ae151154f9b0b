import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

/** The only sheet with the table is hidden. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactSheets(factSheet([FACT_HEADER, factCells()], { isHidden: true })).diagnostics;
