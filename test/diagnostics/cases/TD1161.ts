import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    'Danh sách': {
      rows: [
        ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'],
        ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Trình độ'],
        [1, 'Hồ Văn Mẫu', '05/11/1980', 'Chủ tịch', 'Đại học'],
        [2, 'Đỗ Thị Thử', '28/02/1990', 'Công chức', 'Đại học'],
      ],
    },
  }).diagnostics;
