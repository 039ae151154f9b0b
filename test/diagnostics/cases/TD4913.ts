import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

/** The column of the last day is hidden. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactSheets(factSheet([FACT_HEADER, factCells({ until: '05/5/2023' })], { hiddenColumns: [11] }))
    .diagnostics;
