import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

/** One unit, merged over its two rows. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactSheets(
    factSheet([FACT_HEADER, factCells(), factCells({ unit: null, name: 'Trần Thị Bính' })], {
      merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
    }),
  ).diagnostics;
