import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    ...goodSheets,
    'Trích ngang': {
      rows: [
        ['DANH SÁCH TRÍCH NGANG'],
        ['STT', 'Tên', 'Năm sinh', 'Quê quán'],
        [1, 'Mẫu', 1980, 'Thanh Hóa'],
        [2, 'Thử', 1990, 'Thanh Hóa'],
      ],
    },
  }).diagnostics;
