import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, unitLinesRows, withUnitRows } from '../../support/submission-workbook.ts';

/** The codes of two rows were swapped. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(
    withUnitRows(
      unitLinesRows.map((row) =>
        row[0] === 'TT1.1' ? row.with(0, 'TT2.1') : row[0] === 'TT2.1' ? row.with(0, 'TT1.1') : row,
      ),
    ),
  ).diagnostics;
