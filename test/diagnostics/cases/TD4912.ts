import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

/** A column of the office's own. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactSheets(
    factSheet([
      [...FACT_HEADER, 'Người nhập'],
      [...factCells(), 'Lê Văn Thử'],
    ]),
  ).diagnostics;
