import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkAcross } from '../../../src/reading/checks/check-across.ts';
import {
  goodSheets,
  intakeContext,
  ofOtherUnit,
  understood,
  withProposal,
} from '../../support/submission-workbook.ts';

const summary =
  'Tham mưu 12 văn bản về kỷ cương hành chính; cải tiến cách xếp lịch tiếp dân, mỗi tuần bớt 3 giờ chờ đợi.';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const own = withProposal([1, 'Cá nhân', 'Đỗ Thị Thử', 'Công chức', 'Giấy khen', summary]);
  const copied = summary.replace('12', '15').replace('3 giờ', '2 giờ');
  const other = withProposal([1, 'Cá nhân', 'Lê Văn Bịa', 'Văn thư', 'Giấy khen', copied]);
  const sheets = { ...ofOtherUnit, 'Đề nghị khen thưởng': other['Đề nghị khen thưởng'] };
  return checkAcross(
    [understood({ ...goodSheets, ...own }).value, understood(sheets, { file: 'sao-hom.xlsx' }).value],
    intakeContext(),
  );
};
