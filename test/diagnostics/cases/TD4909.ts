import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

/** The column of the condition stands there twice, once under another word for it; all rows agree. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactSheets(
    factSheet([
      [...FACT_HEADER, 'Mã loại trừ'],
      [...factCells(), 'V1'],
    ]),
  ).diagnostics;
