import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, personHeader, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    ...goodSheets,
    'Cá nhân': {
      rows: [
        ['STT', 'Họ đệm', 'Tên', ...personHeader.slice(2)],
        [1, 'Hồ Văn', 'Mẫu', '05/11/1980', 'Chủ tịch', null, 'x', 78, 20],
      ],
    },
  }).diagnostics;
