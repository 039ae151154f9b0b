import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultInLetter, refusalsIn } from '../../../src/documents/words/refusals.ts';
import type { InputResult } from '../../../src/domain/result.ts';

const input: InputResult = {
  file: 'a.xlsx',
  sha256: '',
  unit: 'A',
  receivedOn: null,
  outcome: 'rejected',
  because: 'Tệp hỏng.',
  rows: { read: 0, accepted: 0, rejected: 0, skipped: 0 },
  understanding: [],
};

const fault = (code: string, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  code,
  severity: 'error',
  title: 'Tên lỗi',
  file: 'a.xlsx',
  message: 'Có lỗi.',
  hint: '',
  ...rest,
});

const SHEET = 'không phải bảng tính theo biểu mẫu';
const BROKEN = 'bị hỏng, không đọc được';

it.each([
  ['TD1001', BROKEN],
  ['TD1002', SHEET],
  ['TD1009', SHEET],
  ['TD1010', 'có mật khẩu, không mở được'],
  ['TD1011', SHEET],
  ['TD1019', SHEET],
  ['TD1020', BROKEN],
  ['TD1099', BROKEN],
  ['TD1100', 'không đúng biểu mẫu'],
  ['TD1116', 'không đúng biểu mẫu'],
  ['TD1117', 'biểu mẫu chưa điền'],
  ['TD1118', 'không đúng biểu mẫu'],
  ['TD1120', 'không xác định được là của đơn vị nào'],
  ['TD1129', 'không xác định được là của đơn vị nào'],
  ['TD1130', 'là báo cáo của năm hoặc kế hoạch khác'],
  ['TD1139', 'là báo cáo của năm hoặc kế hoạch khác'],
  ['TD1140', 'không đúng biểu mẫu'],
  ['TD1000', ''],
  ['TD2103', ''],
  ['XTD1010', ''],
  ['TD10100', ''],
])('a report that is refused with %s is told as: %s', (code, words) => {
  expect(refusalsIn({ diagnostics: [fault(code)] })(input)).toBe(words);
});

it('of several faults of a file the one that it was refused for is told, else the first that is an error', () => {
  const told = (...diagnostics: readonly Diagnostic[]) =>
    refusalsIn({ diagnostics: [...diagnostics] })(input);
  expect(told(fault('TD1010'), fault('TD1117', { message: 'Tệp hỏng.' }))).toBe('biểu mẫu chưa điền');
  expect(told(fault('TD1117', { severity: 'warning' }), fault('TD1010'), fault('TD1117'))).toBe(
    'có mật khẩu, không mở được',
  );
  expect(told(fault('TD1010', { file: 'b.xlsx' }))).toBe('');
  expect(told(fault('TD1010', { severity: 'warning' }))).toBe('');
});

it('a letter names kinds of faults without cells and formulas', () => {
  const codes = ['TD1106', 'TD1109', 'TD1119', 'TD2109', 'TD2201', 'TD2202', 'TD2204', 'TD2103'];
  expect(codes.map((code) => faultInLetter({ code, title: 'Điểm vượt mức' }))).toEqual([
    'không rõ các cột của bảng',
    'một bảng ghi hai lần',
    'các dòng không tách được',
    'ghi tỷ lệ phần trăm ở chỗ phải ghi số',
    'số liệu bị lỗi',
    'số liệu chưa có giá trị',
    'số bị đổi thành ngày',
    'điểm vượt mức',
  ]);
});
