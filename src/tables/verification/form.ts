import { VERIFICATION_HEADERS, VERIFICATION_SHEET } from './shape.ts';
import { fixed, headerRow, open, wide } from '../../documents/form/cells.ts';
import type { FormModel, FormRow, FormRule, FormSheet } from '../../documents/form/form-model.ts';
import { dayFirstDate } from '../../documents/form/rules.ts';
import type { VerificationTableRow } from './rows-of-result.ts';

const WIDTHS = [11, 28, 10, 34, 8, 9, 13, 10, 40, 20, 13];
const HEADER_ROW = 3;
const GUIDE_WIDTH = 110;

/** `tham-dinh.xlsx` (contract section 6): the council writes in the last four columns, the rest is locked. */
export function verificationForm(table: {
  readonly year: number;
  readonly rows: readonly VerificationTableRow[];
  /** yyyy-MM-dd, of the file's properties. */
  readonly date: string;
}): FormModel {
  return {
    name: 'tham-dinh',
    title: `Bảng thẩm định điểm năm ${table.year}`,
    date: table.date,
    sheets: [tableSheet(table.year, table.rows), guideSheet(table.year)],
  };
}

function tableSheet(year: number, rows: readonly VerificationTableRow[]): FormSheet {
  const headers = Object.values(VERIFICATION_HEADERS);
  const last = HEADER_ROW + Math.max(rows.length, 1);
  const column = (letter: string) => `${letter}${HEADER_ROW + 1}:${letter}${last}`;
  return {
    name: VERIFICATION_SHEET,
    role: 'unit',
    isHidden: false,
    widths: WIDTHS,
    rows: [
      wide('title', `BẢNG THẨM ĐỊNH ĐIỂM CỦA HỘI ĐỒNG NĂM ${year}`, 26, headers.length),
      wide(
        'subtitle',
        'Chỉ ghi vào các ô nền vàng. Ô “Điểm thẩm định” để trống: giữ điểm tính lại. Đã ghi điểm thì phải ghi lý do.',
        20,
        headers.length,
      ),
      headerRow(headers, 34),
      ...rows.map(tableRow),
    ],
    rules: [pointsRule(column('H')), dayFirstDate(column('K'), `20/12/${year}`)],
    shades: [],
    frozen: { rows: HEADER_ROW, columns: 4 },
    filter: `A${HEADER_ROW}:K${last}`,
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      repeatColumns: null,
    },
  };
}

function tableRow(row: VerificationTableRow): FormRow {
  const { entry } = row;
  const field = (name: string) => `${row.unit} ${row.line} ${name}`;
  const written = (name: string, value: string | number | null, format: 'text' | 'points') => ({
    ...open(field(name), format, name === 'reason' ? 'body' : 'body-center'),
    value: value === '' ? null : value,
  });
  return {
    cells: [
      fixed('body', row.unit, 'text'),
      fixed('body', row.unitName),
      fixed('body', row.line, 'text'),
      fixed('body', row.title),
      fixed('body-center', row.max, 'points'),
      fixed('body-center', row.selfPoints, 'points'),
      fixed('body-center', row.points, 'points'),
      written('verified', entry.verified, 'points'),
      written('reason', entry.reason, 'text'),
      written('by', entry.by, 'text'),
      written('on', entry.on, 'text'),
    ],
  };
}

/** A number from 0 to the maximum that stands in the same row. */
function pointsRule(range: string): FormRule {
  const row = HEADER_ROW + 1;
  return {
    range,
    accept: { type: 'formula', formula: `IF(ISNUMBER(H${row}),AND(H${row}>=0,H${row}<=E${row}),FALSE)` },
    isStrict: true,
    title: 'Từ 0 đến điểm tối đa',
    message:
      'Nhập một số từ 0 đến điểm tối đa của tiêu chí (cột “Điểm tối đa”), rồi ghi lý do ở ô bên phải. Để trống nếu giữ điểm tính lại.',
  };
}

function guideSheet(year: number): FormSheet {
  const lines = [
    'Mỗi dòng là một tiêu chí của một đơn vị. Điểm tự chấm là điểm đơn vị tự cho; điểm tính lại là điểm công cụ tính từ số liệu của đơn vị theo bộ tiêu chí.',
    'Hội đồng, đoàn kiểm tra ghi vào bốn cột nền vàng: Điểm thẩm định, Lý do, Người thẩm định, Ngày (ngày/tháng/năm).',
    'Ô Điểm thẩm định để trống nghĩa là giữ điểm tính lại. Số 0 là không điểm, khác với để trống.',
    'Đã ghi điểm thẩm định thì bắt buộc ghi lý do; điểm từ 0 đến điểm tối đa của tiêu chí.',
    'Tiêu chí ghi “Không đọc được” hoặc “Cần xem lại”: cho điểm thẩm định thì đơn vị có tổng điểm và được xếp hạng.',
    `Nhiều đoàn cùng thẩm định: mỗi đoàn ghi vào một bản chép của tệp này, rồi gộp lại bằng lệnh: thidua thamdinh ${year} --gop <tệp của đoàn 1> <tệp của đoàn 2>`,
    `Ghi xong, lưu tệp và chạy: thidua tonghop ${year}. Điểm thẩm định thay cho điểm tính lại; cả ba điểm được giữ trong kết quả và mọi thay đổi được liệt kê ở phụ lục báo cáo.`,
  ];
  return {
    name: 'Cách ghi',
    role: 'guide',
    isHidden: false,
    widths: [GUIDE_WIDTH],
    rows: [
      { cells: [fixed('title', 'CÁCH GHI BẢNG THẨM ĐỊNH')], height: 26 },
      ...lines.map((line, index): FormRow => ({ cells: [fixed('text', `${index + 1}. ${line}`)] })),
    ],
    rules: [],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}
