import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    'Bảng lương': {
      rows: [
        ['Tháng', 'Số tiền'],
        [1, 5_000_000],
      ],
    },
  }).diagnostics;
