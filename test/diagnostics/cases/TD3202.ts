import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkAcross } from '../../../src/reading/checks/check-across.ts';
import { goodSheets, intakeContext, understood } from '../../support/submission-workbook.ts';

const summary =
  'Tham mưu 12 văn bản về kỷ cương hành chính; cải tiến cách xếp lịch tiếp dân, mỗi tuần bớt 3 giờ chờ đợi.';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const header = goodSheets['Đề nghị khen thưởng']?.rows[0] ?? [];
  const rows = [
    header,
    [1, 'Cá nhân', 'Đỗ Thị Thử', 'Công chức', 'Giấy khen', summary],
    [2, 'Cá nhân', 'Hồ Văn Mẫu', 'Chủ tịch', 'Giấy khen', summary],
  ];
  return checkAcross([understood({ ...goodSheets, 'Đề nghị khen thưởng': { rows } }).value], intakeContext());
};
