import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FACT_HEADER, factCells, factSheet, readFactSheets } from '../../support/records.ts';

/** Words beside a row under no header, and a column that is nearly another. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readFactSheets(
    factSheet([
      [...FACT_HEADER, null, 'Đến ngày mới'],
      [...factCells(), 'đã xóa kỷ luật', '01/7/2022'],
    ]),
  ).diagnostics;
