import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checked, unitLinesRows, withUnitRows } from '../../support/submission-workbook.ts';

/** The reasons under `Minh chứng`, the documents under `Giải trình`. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checked(
    withUnitRows(
      unitLinesRows.map((row) =>
        row[4] === undefined ? row : row.with(8, 'Đơn vị làm tốt').with(9, 'Báo cáo số 5/BC-UBND'),
      ),
    ),
  );
