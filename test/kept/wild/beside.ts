import type { Chance } from '../../../samples/make/random.ts';
import { formOf } from '../../../src/form/form-of.ts';
import type { TestCell } from '../../support/raw-workbook.ts';
import { profileFixture } from '../../support/result-fixture.ts';
import { saoMai } from '../../support/submission-workbook.ts';
import { criteria, YEAR } from './ground.ts';
import type { Block, Row } from './wild.ts';

const NAMES = ['Hồ Văn Mẫu', 'Đỗ Thị Thử', 'Lê Công Lương'];

/** A list of people with a column or two that chance picks, and a title or none. */
function peopleWith(
  columns: Readonly<Record<string, TestCell>>,
  titles: readonly string[],
  count: number,
  chance: Chance,
): readonly Row[] {
  const picked = chance.shuffle(Object.entries(columns)).slice(0, count);
  const named = chance.pick(['Họ và tên', 'Họ tên', 'Ho va ten', 'Họ đệm', 'Tên']);
  const title = chance.pick(['', ...titles]);
  return [
    ...(title === '' ? [] : [[title]]),
    ['TT', named, ...picked.map(([header]) => header)],
    ...NAMES.map((name, at): Row => [at + 1, name, ...picked.map(([, value]) => value)]),
  ];
}

const PAY: Readonly<Record<string, TestCell>> = {
  'Hệ số lương': 3.66,
  'Phụ cấp chức vụ': 0.5,
  'Thực lĩnh': 7_000_000,
  'Còn được lĩnh': 6_500_000,
  'BHXH 8%': 350_000,
  BHYT: 65_000,
  'Tạm ứng': 0,
  'Khấu trừ': null,
  'Số tài khoản': '3501205001234',
  'Ký nhận': null,
  'Số lượng': 3,
  'Năm sinh': 1980,
  'Bộ phận': 'Văn phòng',
  'Chức vụ': 'Công chức',
  'Ghi chú': 'x',
};
const STAFF: Readonly<Record<string, TestCell>> = {
  'Ngày sinh': '05/11/1980',
  'Trình độ chuyên môn': 'Đại học',
  'Ngạch công chức': '01.003',
  'Điện thoại': '0912345678',
  'Quê quán': 'Thanh Hóa',
  'Giới tính': 'Nam',
  'Chức vụ': 'Công chức',
  'Số CCCD': '038080001234',
  'Ghi chú': null,
  'Xếp loại': 'Tốt',
};
const days = (from: number, count: number) => Array.from({ length: count }, (_, at) => String(from + at));

function timesheet(chance: Chance): readonly Row[] {
  const shown = days(chance.between(1, 3), chance.pick([4, 5, 6, 19, 20, 21, 30]));
  const header = [
    'STT',
    'Họ và tên',
    'Chức vụ',
    ...shown.map((day) => chance.pick([day, day, `Ngày ${day}`])),
  ];
  const title = chance.pick<readonly Row[]>([
    [],
    [['BẢNG CHẤM CÔNG THÁNG 11']],
    [['Theo dõi ngày công']],
    [['BANG CHAM CONG']],
  ]);
  return [...title, header, ...NAMES.map((name, at): Row => [at + 1, name, 'CV', ...shown.map(() => 'x')])];
}

function codes(chance: Chance): readonly Row[] {
  const title = chance.pick([
    '',
    'DANH MỤC HÌNH THỨC',
    'Bảng mã chức vụ',
    '2. DM loại',
    'Danh mục đề nghị khen thưởng',
    'BẢNG TRA',
  ]);
  const header = chance.pick([
    ['Mã', 'Tên chức vụ'],
    ['Ký hiệu', 'Hình thức', 'Tên'],
    ['Loại', 'Nội dung'],
    ['STT', 'Mã ngạch', 'Diễn giải'],
    ['Mã', 'Tên', 'Hình thức khen thưởng', 'Đối tượng'],
    ['Viết tắt', 'Giải thích'],
  ]);
  const own = chance.pick([
    ['GK', 'BK', 'CSTĐ'],
    ['01', '02', '03'],
    ['A', 'B', 'C', 'D'],
    ['CV.01', 'CV.02', 'CV.02'],
    ['a1', 'b2'],
    ['GK'],
    ['GIẤYKHENUBND', 'BK', 'LĐTT', 'LĐTT-2'],
    ['GK', '', 'BK', 'khác', 'CSTĐ', 'HC'],
  ]);
  const at = header.findIndex((words) => /^(?:Mã|Ký|Viết|Loại)/u.test(words));
  const rows = own.map(
    (code, index): Row =>
      header.map((_, column) =>
        column === at ? code || null : column === 0 && at > 0 ? index + 1 : `Nội dung ${index + 1}`,
      ),
  );
  return [...(title === '' ? [] : [[title]]), header, ...rows];
}

/** The form's guide as it was sent out, for another year or another office, or written by somebody. */
function guide(chance: Chance): readonly Row[] {
  const year = chance.pick([YEAR, 2021]);
  const form = formOf({ unit: saoMai, criteria, year, profile: profileFixture, deadline: `${year}-11-30` });
  const sheet = form.sheets.find(({ role }) => role === 'guide');
  const texts = (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
  );
  return texts.map(
    (text): Row => [
      chance.pick([
        text,
        text,
        text,
        text.slice(0, 30),
        `${text} Liên hệ 0912.`,
        text.replace(/\d+/u, '12'),
        'Gửi trước ngày 25.',
      ]),
    ],
  );
}

type Beside = (chance: Chance) => Pick<Block, 'name' | 'rows'> & Partial<Block>;

/** Sheets that are no table of the form. */
const BESIDE: readonly Beside[] = [
  (chance) => ({
    name: chance.pick(['Lương T11', 'Bảng lương', 'Sheet2', 'BANG LUONG', 'Phụ cấp']),
    rows: peopleWith(
      PAY,
      ['BẢNG THANH TOÁN TIỀN LƯƠNG', 'Danh sách', 'Thống kê số lượng'],
      chance.between(1, 4),
      chance,
    ),
  }),
  (chance) => ({
    name: chance.pick(['Chấm công', 'Sheet3', 'T11', 'Ngày công']),
    rows: timesheet(chance),
  }),
  (chance) => ({
    name: chance.pick(['Danh mục', 'DM', 'Sheet4', 'HTKT', 'Bảng mã', 'Khen thưởng']),
    rows: codes(chance),
  }),
  (chance) => ({
    name: chance.pick(['Danh sách', 'Sheet5', 'Cá nhân', 'DS cán bộ', 'Đảng viên']),
    rows: peopleWith(STAFF, ['DANH SÁCH CÁN BỘ', 'Danh bạ'], chance.between(1, 4), chance),
  }),
  (chance) => ({ name: chance.pick(['Hướng dẫn', 'HD', 'Huong dan su dung']), rows: guide(chance) }),
  (chance) => ({
    name: chance.pick(['Ghi chép', 'Sheet6', 'Tập thể', 'Kiến nghị', 'Biểu đồ']),
    rows: [
      [chance.pick(['Hướng dẫn điền biểu', 'Họp ngày 12', 'HUONG DAN GHI'])],
      [null, 'việc', 'ai'],
      [1, 'Gửi báo cáo', 'An'],
      [],
      ['xong'],
    ],
  }),
  () => ({ name: 'Trống', rows: [] }),
];

/** A sheet that offices keep beside the form. */
export function beside(chance: Chance): Block {
  return { ...chance.pick(BESIDE)(chance), ...(chance.happens(0.15) ? { isHidden: true } : {}) };
}
