import { goodSheets, understood } from '../../support/submission-workbook.ts';

const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Bộ phận', 'Hệ số lương', 'Phụ cấp', 'Thực lĩnh'];
const rows = [
  ['BẢNG LƯƠNG THÁNG 11/2022'],
  header,
  [1, 'Hồ Văn Mẫu', '05/11/1980', 'Văn phòng', 4.4, 0.5, 7000000],
];

export const reproduce = () =>
  Promise.resolve(understood({ ...goodSheets, 'Lương T11': { rows } }).diagnostics);
