import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

/** One number of a document, merged over two rows. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactSheets(
    factSheet([FACT_HEADER, factCells(), factCells({ name: 'Trần Thị Bính', number: null })], {
      merges: [{ top: 2, left: 7, bottom: 3, right: 7 }],
    }),
  ).diagnostics;
