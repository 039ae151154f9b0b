import { describe, expect, it } from 'vitest';
import { otherListOn } from '../../src/reading/other-lists.ts';
import type { TestCell } from '../support/raw-workbook.ts';
import { rawSheet } from '../support/raw-workbook.ts';
import {
  codesOf,
  goodSheets,
  peopleRows,
  personHeader,
  type Rows,
  type Sheets,
  understood,
} from '../support/submission-workbook.ts';

const names = ['Hồ Văn Mẫu', 'Đỗ Thị Thử', 'Lê Công Lương'];
/** A list of people: number, name, then the same for each. */
const people = (header: readonly string[], ...cells: readonly TestCell[]): Rows => [
  ['STT', 'Họ và tên', ...header],
  ...names.map((name, index) => [index + 1, name, ...cells]),
];
const days = Array.from({ length: 30 }, (_, index) => String(index + 1));

const lists: readonly (readonly [what: string, name: string, rows: Rows])[] = [
  [
    'bảng lương',
    'Lương T11',
    people(['Ngày sinh', 'Bộ phận', 'Hệ số lương', 'Phụ cấp'], '05/11/1980', 'VP', 4.4, 0.5),
  ],
  [
    'bảng lương',
    'Sheet2',
    [['BẢNG THANH TOÁN TIỀN LƯƠNG THÁNG 11'], ...people(['Năm sinh', 'Thực lĩnh'], 1980, 7e6)],
  ],
  ['bảng lương', 'BANG LUONG', people(['Nam sinh', 'He so', 'BHXH'], 1980, 4.4, 350000)],
  [
    'bảng lương',
    'T11',
    people(['Chức vụ', 'Lương cơ bản', 'Phụ cấp chức vụ', 'Còn lĩnh', 'Ký nhận'], 'CV', 1, 2, 3, null),
  ],
  [
    'bảng chấm công',
    'Chấm công T11',
    people(['Bộ phận', ...days, 'Tổng số công'], 'VP', ...days.map(() => 'x'), 22),
  ],
  ['bảng chấm công', 'Sheet3', people(['Năm sinh', ...days], 1980, ...days.map(() => 8))],
  [
    'bảng chấm công',
    'T11',
    [
      ['BẢNG CHẤM CÔNG'],
      ...people(['Chức vụ', '1', '2', '3', '4', '5', '6'], 'CV', 'x', 'x', 'x', 'x', 'x', 'x'),
    ],
  ],
  [
    'danh mục mã',
    'Danh mục chức vụ',
    [
      ['Mã', 'Tên chức vụ'],
      ['CV01', 'Chủ tịch'],
      ['CV02', 'Công chức'],
    ],
  ],
  [
    'danh mục mã',
    'HTKT',
    [
      ['Mã', 'Tên', 'Hình thức khen thưởng'],
      ['GK', 'Giấy khen', 'Giấy khen của Chủ tịch'],
      ['BK', 'Bằng khen', 'Bằng khen'],
    ],
  ],
  [
    'danh mục mã',
    'DM',
    [
      ['STT', 'Ký hiệu', 'Tên hình thức', 'Hình thức'],
      [1, 'GK', 'Giấy khen', 'Giấy khen'],
      [2, 'BK', 'Bằng khen', 'Bằng khen'],
    ],
  ],
  [
    'danh mục mã',
    'DM loại',
    [
      ['Loại', 'Nội dung'],
      ['A', 'Hoàn thành xuất sắc'],
      ['B', 'Hoàn thành tốt'],
    ],
  ],
  [
    'danh mục mã',
    'Sheet4',
    [['BẢNG MÃ ĐƠN VỊ'], ['Mã đơn vị', 'Tên đơn vị'], ['PX01', 'Phường Ba Đình'], ['PX02', 'Phường Lam Sơn']],
  ],
  ['danh sách người', 'Danh bạ', people(['Chức vụ', 'Điện thoại'], 'CV', '0912345678')],
  ['danh sách người', 'Trực Tết', people(['Chức vụ', 'Ca trực'], 'CV', 'Sáng')],
];

const without = (sheets: Sheets, ...names: readonly string[]): Sheets => ({
  ...sheets,
  ...Object.fromEntries(names.map((name) => [name, undefined])),
});
const told = (sheets: Sheets, sheet: string) => {
  const { value, diagnostics } = understood(sheets);
  const said = diagnostics.filter((diagnostic) => diagnostic.sheet === sheet);
  return {
    value,
    said: said.map(({ code, message }) => `${code} ${message.split(',')[0]}`),
    all: codesOf(diagnostics),
  };
};

describe('lists that offices keep beside the form', () => {
  it.each(lists)('tells %s on the sheet %s, and reads nothing of it', (what, name, rows) => {
    const { value, said } = told({ ...goodSheets, [name]: { rows } }, name);
    expect(said).toEqual([`TD1155 Đây là ${what}`]);
    const plain = understood(goodSheets).value;
    expect([value.people, value.proposals, value.remarks]).toEqual([
      plain.people,
      plain.proposals,
      plain.remarks,
    ]);
    expect(value.rows.read).toBeGreaterThan(plain.rows.read);
    expect(value.rows.read).toBe(value.rows.accepted + value.rows.rejected + value.rows.skipped);
    expect(value.cells?.seen).toBe(
      (value.cells?.used ?? 0) + (value.cells?.furniture ?? 0) + (value.cells?.unused ?? 0),
    );
  });

  it.each(lists)('never takes %s on the sheet %s for a table that the file lacks', (what, name, rows) => {
    const bare = without(goodSheets, 'Cá nhân', 'Đề nghị khen thưởng', 'Khó khăn, kiến nghị');
    const { value, said, all } = told({ ...bare, [name]: { rows } }, name);
    expect(said).toEqual([`TD1155 Đây là ${what}`]);
    expect([value.people, value.proposals, value.remarks]).toEqual([[], [], []]);
    expect(all.filter((code) => code.startsWith('TD110'))).toEqual(['TD1102', 'TD1103', 'TD1103']);
  });

  it('says that the table is missing where a payroll stands on its sheet', () => {
    const rows = people(['Bộ phận', 'Hệ số lương', 'Phụ cấp'], 'VP', 4.4, 0.5);
    const { value, said } = told({ ...goodSheets, 'Cá nhân': { rows } }, 'Cá nhân');
    expect(said.map((words) => words.slice(0, 6))).toEqual(['TD1155', 'TD1106']);
    expect(value.people).toEqual([]);
  });

  it('tells a payroll under the list of people, which stays read', () => {
    const rows = [
      personHeader,
      ...peopleRows,
      [],
      ...people(['Bộ phận', 'Hệ số lương', 'Phụ cấp'], 'VP', 4.4, 0.5),
    ];
    const { value, said } = told({ ...goodSheets, 'Cá nhân': { rows } }, 'Cá nhân');
    expect(said).toEqual(['TD1155 Đây là bảng lương']);
    expect(value.people).toHaveLength(2);
  });

  it.each<[string, string, Rows, number]>([
    ['with few columns', 'Cá nhân', people(['Năm sinh'], 1980), 3],
    ['on a sheet of another name', 'Sheet1', people(['Ngày sinh', 'Chức vụ'], '05/11/1980', 'CV'), 3],
    [
      'with the step of their pay',
      'Cá nhân',
      people(['Lãnh đạo', 'Hệ số lương', 'Phụ cấp'], null, 4.4, 0.5),
      3,
    ],
    ['with one column of pay', 'Cá nhân', people(['Bộ phận', 'Hệ số lương'], 'VP', 4.4), 3],
    ['with points, under a title of pay', 'Bảng lương', [personHeader, ...peopleRows], 2],
    [
      'with a number of days',
      'Cá nhân',
      people(['Năm sinh', 'Số lượng việc', 'Chất lượng'], 1980, 5, 'Tốt'),
      3,
    ],
  ])('reads people %s', (_, name, rows, count) => {
    const { value, all } = told({ ...without(goodSheets, 'Cá nhân'), [name]: { rows } }, name);
    expect(value.people).toHaveLength(count);
    expect(all.join(' ')).not.toContain('TD1155');
  });

  it.each<[string, string, Rows]>([
    [
      'with few columns',
      'Khen thưởng',
      [
        ['STT', 'Họ và tên', 'Hình thức'],
        [1, 'Hồ Văn Mẫu', 'Giấy khen'],
      ],
    ],
    [
      'with a number of each',
      'Khen thưởng',
      [
        ['Mã', 'Họ và tên', 'Hình thức'],
        ['NV01', 'Hồ Văn Mẫu', 'Giấy khen'],
        ['NV02', 'Đỗ Thị Thử', 'Giấy khen'],
      ],
    ],
    [
      'called a list of proposals',
      'Sheet5',
      [
        ['DANH MỤC ĐỀ NGHỊ KHEN THƯỞNG'],
        ['STT', 'Tên', 'Hình thức'],
        ['A', 'Hồ Văn Mẫu', 'Giấy khen'],
        ['B', 'Đỗ Thị Thử', 'Giấy khen'],
      ],
    ],
  ])('reads proposals %s', (_, name, rows) => {
    const { value, all } = told({ ...without(goodSheets, 'Đề nghị khen thưởng'), [name]: { rows } }, name);
    expect(value.proposals.length).toBe(rows.at(-1)?.[0] === 1 ? 1 : 2);
    expect(all.join(' ')).not.toContain('TD1155');
  });

  it('leaves a sheet of which nothing tells what it is unnamed', () => {
    const rows: Rows = [
      ['Việc', 'Ai', 'Bao giờ'],
      ['Trang trí', 'Lan', 'Thứ hai'],
      ['Nước', 'Minh', 'Thứ ba'],
    ];
    expect(
      told({ ...goodSheets, Sheet6: { rows } }, 'Sheet6').said.map((words) => words.slice(0, 6)),
    ).toEqual(['TD1105']);
  });
});

describe('how much tells a list that is not of the form', () => {
  const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const listOn = (title: string, rows: Rows) =>
    otherListOn('Sheet1', rawSheet([...(title === '' ? [] : [[title]]), ...rows], 'Sheet1').rows);
  const coded = (header: string, codes: readonly string[]): Rows => [
    [header, 'Nội dung'],
    ...codes.map((code) => [code, 'Khen thưởng']),
  ];

  it.each<[what: string, title: string, rows: Rows, list: ReturnType<typeof otherListOn>]>([
    ['twenty days each after another', '', [['TT', ...numbers(1, 21)]], 'bảng chấm công'],
    ['nineteen', '', [numbers(1, 20)], null],
    ['four under a title', 'Bảng chấm công', [['TT', ...numbers(1, 5)]], 'bảng chấm công'],
    ['three under a title', 'Bảng chấm công', [['TT', ...numbers(1, 4)]], null],
    ['two columns of pay', '', [['Tên', 'Hệ số', 'Phụ cấp']], 'bảng lương'],
    ['one column of pay', '', [['Tên', 'Hệ số', 'Tuổi']], null],
    ['one under a title of pay', 'Tiền lương', [['Tên', 'Hệ số', 'Tuổi']], 'bảng lương'],
    ['none under a title of pay', 'Tiền lương', [['Tên', 'Cân nặng', 'Tuổi']], null],
    ['two codes', '', coded('Mã', ['A1', 'A2']), 'danh mục mã'],
    ['one code', '', coded('Mã', ['A1']), null],
    ['four codes of five', '', coded('Mã', ['A1', 'A2', 'A3', 'A4', 'khác']), 'danh mục mã'],
    ['three codes of four', '', coded('Mã', ['A1', 'A2', 'A3', 'khác']), null],
    ['nine codes of ten', '', coded('Mã', [...numbers(1, 9).map((at) => `A${at}`), 'A9']), 'danh mục mã'],
    ['eight codes of nine', '', coded('Mã', [...numbers(1, 8).map((at) => `A${at}`), 'A8']), null],
    ['codes under a title of codes', 'Danh mục', coded('Số', ['A1', 'A2']), 'danh mục mã'],
    ['codes under no title of codes', 'Tổng hợp', coded('Số', ['A1', 'A2']), null],
    ['codes under a long title', `Danh mục ${'x'.repeat(110)}`, coded('Số', ['A1', 'A2']), 'danh mục mã'],
    ['codes under a sentence', `Danh mục ${'x'.repeat(111)}`, coded('Số', ['A1', 'A2']), null],
  ])('%s', (_, title, rows, list) => {
    expect(listOn(title, rows)).toBe(list);
  });
});
