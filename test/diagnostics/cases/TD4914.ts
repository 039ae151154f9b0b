import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

/** A row that is filtered away. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactSheets(
    factSheet([FACT_HEADER, factCells(), factCells({ unit: '02002', unitName: null })], { hiddenRows: [3] }),
  ).diagnostics;
