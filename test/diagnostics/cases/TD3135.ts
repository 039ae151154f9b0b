import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checked, goodSheets, peopleRows, personHeader } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checked({
    ...goodSheets,
    'Cá nhân': {
      rows: [[...personHeader, 'Tổng điểm'], ...peopleRows.map((row) => [...row, 99.5])],
    },
  });
