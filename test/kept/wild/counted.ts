import type { TestCell } from '../../support/raw-workbook.ts';
import type { Block, Row } from './wild.ts';

/** A file that grows by one thing, and the words of its reading that tell where there are too many of it. */
type Counted = {
  readonly from: number;
  readonly until: number;
  readonly make: (count: number) => readonly Block[];
  readonly look: RegExp;
};

const HEADER: Row = [
  ...['Mã', 'Tiêu chí', 'Điểm tối đa', 'Số đạt', 'Tổng số', 'Mức tự đánh giá', 'Điểm tự chấm'],
  ...['Minh chứng', 'Giải trình'],
];
const LINE: Row = ['TT1.1', 'Giải quyết hồ sơ đúng hạn', 40, 45, 50, null, 36, 'Báo cáo số 5/BC'];
const PEOPLE: Row = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Chức vụ',
  'CN1.1',
  'CN1.2',
  'Thành tích nổi bật',
  'Ghi chú',
];
const person = (at: number, ...given: readonly TestCell[]): Row => [
  at,
  `Lê Thị Số${'ố'.repeat(at % 3)} Mai`,
  ...given,
];

const times = (count: number, row: (at: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, at) => row(at));
const words = (letters: number, beginning: string) => beginning.padEnd(letters, ' việc').slice(0, letters);

const info = (...rows: readonly Row[]): Block => ({
  name: 'Thông tin',
  rows: [['Mã đơn vị', 'DV01'], ['Năm', 2022], ...rows],
});
const lines = (...rows: readonly Row[]): Block => ({ name: 'Tập thể', rows: [HEADER, ...rows] });
const unit = (...rows: readonly Row[]): Block => ({ name: 'Tập thể', rows: [HEADER, LINE, ...rows] });
const people = (...rows: readonly Row[]): Block => ({ name: 'Cá nhân', rows: [PEOPLE, ...rows] });

const timesheet = (name: string) => (count: number) => [
  {
    name,
    rows: [
      ['Họ tên', 'Quê', ...days(count)],
      ['Lê A', 'X', ...days(count).map(() => 'x')],
    ],
  },
];

const days = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));

export const COUNTED: Readonly<Record<string, Counted>> = {
  'rows over a label of Thông tin': {
    from: 1,
    until: 70,
    make: (count) => [
      { name: 'Thông tin', rows: [...times(count, () => ['.']), ['Mã đơn vị', 'DV01']] },
      unit(),
    ],
    look: /^info: unitCode|^info/u,
  },
  'rows over the name over a table': {
    from: 1,
    until: 20,
    make: (count) => [
      { name: 'Sheet1', rows: [...times(count, () => ['.']), ['PHƯỜNG SAO MAI'], HEADER, LINE] },
    ],
    look: /^of: \w+/u,
  },
  'rows between the name of a unit and its table': {
    from: 1,
    until: 20,
    make: (count) => [
      {
        name: 'Sheet1',
        rows: [
          ['1. Phường Sao Mai'],
          HEADER,
          LINE,
          ['2. Phường Sao Hôm'],
          ...times(count, () => ['.']),
          HEADER,
          LINE,
        ],
      },
    ],
    look: /^(?:part )?of: \w+/u,
  },
  'letters of a heading that names a unit': {
    from: 30,
    until: 200,
    make: (count) => [
      {
        name: 'Sheet1',
        rows: [
          ['1. Phường Sao Mai'],
          HEADER,
          LINE,
          [words(count, 'Bảng điểm của Phường Sao Hôm')],
          HEADER,
          LINE,
        ],
      },
    ],
    look: /^(?:part )?of: \w+/u,
  },
  'letters of a letterhead': {
    from: 14,
    until: 150,
    make: (count) => [{ name: 'Sheet1', rows: [['PHƯỜNG SAO MAI'.padEnd(count, '.')], HEADER, LINE] }],
    look: /^of: \w+/u,
  },
  'letters of a code as a letterhead': {
    from: 1,
    until: 6,
    make: (count) => [{ name: 'Sheet1', rows: [['P.NV'.slice(0, count)], HEADER, LINE] }],
    look: /^of: \w+/u,
  },
  'people of a unit': {
    from: 99_990,
    until: 100_010,
    make: (count) => [info(['Tổng số người', count]), unit()],
    look: /staffCount|TD2215/u,
  },
  'letters of a text': {
    from: 32_760,
    until: 32_776,
    make: (count) => [info(), unit([null, 'x'.repeat(count)])],
    look: /^TD1154/u,
  },
  'answers beside a total': {
    from: 1,
    until: 14,
    make: (count) => [
      info(),
      unit(...times(count, () => ['TT1', null, null, null, null, null, null, 'Báo cáo'])),
    ],
    look: / và \d+ ô khác/u,
  },
  'letters of an answer beside a total': {
    from: 50,
    until: 75,
    make: (count) => [info(), unit(['TT1', null, null, null, null, null, null, words(count, 'Báo cáo')])],
    look: /vi…”/u,
  },
  'rows of a payroll before a list is told by them': {
    from: 1,
    until: 10,
    make: (count) => [
      {
        name: 'Sheet2',
        rows: [
          ...times(count, () => ['Bảng lương']),
          ['Họ tên', 'Quê', 'Thực lĩnh', 'Ký'],
          ['Lê A', 'X', 1, 2],
        ],
      },
    ],
    look: /bảng lương/u,
  },
  'letters of a title that tells of a payroll': {
    from: 10,
    until: 140,
    make: (count) => [
      {
        name: 'Sheet2',
        rows: [[words(count, 'Bảng lương')], ['Họ tên', 'Quê', 'Thực lĩnh', 'Ký'], ['Lê A', 'X', 1, 2]],
      },
    ],
    look: /bảng lương/u,
  },
  'days of a timesheet without its name': {
    from: 15,
    until: 25,
    make: timesheet('Sheet2'),
    look: /bảng chấm công/u,
  },
  'days of a timesheet with its name': {
    from: 2,
    until: 9,
    make: timesheet('Chấm công'),
    look: /bảng chấm công/u,
  },
  'rows without a code in a list of codes of ten': {
    from: 0,
    until: 6,
    make: (count) => [
      {
        name: 'Danh mục',
        rows: [['Mã', 'Tên'], ...times(10, (at) => [at < count ? 'không có mã' : `CV${at}`, 'Nội dung'])],
      },
    ],
    look: /danh mục mã/u,
  },
  'like codes in a list of codes of twenty': {
    from: 1,
    until: 6,
    make: (count) => [
      {
        name: 'Danh mục',
        rows: [['Mã', 'Tên'], ...times(20, (at) => [at < count ? 'CV' : `CV${at}`, 'Nội dung'])],
      },
    ],
    look: /danh mục mã/u,
  },
  'codes of a list': {
    from: 0,
    until: 4,
    make: (count) => [
      { name: 'Danh mục', rows: [['Mã', 'Tên'], ...times(count, (at) => [`CV${at}`, 'Nội dung'])] },
    ],
    look: /danh mục mã/u,
  },
  'documents under Giải trình': {
    from: 0,
    until: 6,
    make: (count) => [
      info(),
      lines(
        ...['TT1.2a', 'TT1.2b', 'TT2.1.1', 'TT2.1.2', 'TT2.2'].map(
          (code, at): Row => [
            code,
            null,
            null,
            null,
            null,
            null,
            5,
            'Đã làm xong',
            at < count ? `Báo cáo số ${at + 1}/BC` : 'Có lý do riêng',
          ],
        ),
      ),
    ],
    look: /TD3134/u,
  },
  'names that stand in two columns, among ten': {
    from: 1,
    until: 10,
    make: (count) => [
      info(),
      {
        name: 'Cá nhân',
        rows: [
          ['STT', 'Họ và tên', null, 'Ngày sinh', 'CN1.1'],
          ...times(10, (at) => [
            at + 1,
            at < count ? 'Lê Thị' : 'Lê Thị Mai',
            at < count ? 'Hà' : null,
            '05/11/1980',
            55,
          ]),
        ],
      },
    ],
    look: /TD2232/u,
  },
  'rows of a header': {
    from: 1,
    until: 5,
    make: (count) => [
      info(),
      {
        name: 'Tập thể',
        rows: [
          ...times(count, (at) => HEADER.map((header, column) => (at === column % count ? header : null))),
          LINE,
        ],
      },
    ],
    look: /^sheet Tập thể: \w+, [\d–]+|^sheet Tập thể: nothing/u,
  },
  'columns that a merged header covers': {
    from: 195,
    until: 210,
    make: (count) => [
      info(),
      {
        name: 'Tập thể',
        rows: [[...HEADER.slice(0, 7), 'Minh chứng'], LINE],
        merges: [{ top: 1, left: 8, bottom: 1, right: 8 + count }],
      },
    ],
    look: /\bG[W-Z] Minh chứng = null \(ignored\)$/u,
  },
  'numbers of a person below which nobody is so old': {
    from: 1890,
    until: 1925,
    make: (count) => [info(), people(person(1, `05/11/${count}`, 'Công chức', 55, 20))],
    look: /TD1163|TD2208|TD22\d\d/u,
  },
  'years after which nobody works yet': {
    from: 2000,
    until: 2016,
    make: (count) => [info(), people(person(1, `05/11/${count}`, 'Công chức', 55, 20))],
    look: /TD1163/u,
  },
  'units asked about': {
    from: 1,
    until: 4,
    make: (count) => [
      {
        name: 'Thông tin',
        rows: [
          [
            'Tên đơn vị',
            'Trường Tiểu học Đông Hải Mai Sao'
              .split(' ')
              .slice(0, count + 3)
              .join(' '),
          ],
        ],
      },
      unit(),
    ],
    look: /^asked.*$/u,
  },
};
