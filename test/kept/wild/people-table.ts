import type { Chance } from '../../../samples/make/random.ts';
import type { TestCell } from '../../support/raw-workbook.ts';
import { type HeadedColumn, type Laid, laidBy, NUMBERING, rowBy, signatures } from './tables.ts';
import type { Row } from './wild.ts';

/** The ways in which a list may have the columns of a name. */
const OF_NAMES: readonly (readonly HeadedColumn[])[] = [
  [['name', ['Họ và tên', 'Họ tên', 'Họ, tên', 'Tên', 'Họ và tên cán bộ', 'Họ và tên (chữ in hoa)']]],
  [['name', ['Họ và tên', 'Họ tên']]],
  [
    ['family', ['Họ đệm', 'Họ và tên đệm', 'Họ lót', 'Họ']],
    ['given', ['Tên', 'Tên gọi', 'Tên (có dấu)']],
  ],
  [
    ['family', ['Họ']],
    ['middle', ['Đệm', 'Tên đệm', 'Chữ lót']],
    ['given', ['Tên']],
  ],
  [
    ['family', ['Họ và tên']],
    ['given', ['', 'Tên']],
  ],
];
const OF_SEX: readonly (readonly HeadedColumn[])[] = [
  [],
  [],
  [['sex', ['Giới tính', 'Phái', 'Nam/Nữ', 'GT']]],
  [
    ['male', ['Nam', 'Năm sinh Nam']],
    ['female', ['Nữ', 'Năm sinh Nữ']],
  ],
];
const DETAILS: readonly HeadedColumn[] = [
  ['birthDate', ['Ngày sinh', 'Ngày, tháng, năm sinh', 'Năm sinh', 'NS', 'Ngày sinh (dd/mm/yyyy)']],
  ['position', ['Chức vụ', 'CV', 'Chức danh', 'Chức vụ công tác hiện nay']],
  ['department', ['Bộ phận', 'Tổ', 'Phòng ban', 'Bộ phận công tác']],
  ['leader', ['Lãnh đạo', 'LĐ', 'Là lãnh đạo', 'Lãnh đạo đơn vị']],
];
const POINTS: readonly HeadedColumn[] = [
  [
    'CN1.1',
    ['CN1.1', 'CN1.1 Chấp hành nội quy cơ quan', 'CN 1,1', '1.1 Nội quy', 'Chấp hành nội quy cơ quan'],
  ],
  ['CN1.2', ['CN1.2', 'CN1.2 Trang phục', 'Tác phong, trang phục', '1,2']],
  ['CN1.3', ['CN1.3', 'CN1.3 Công tâm', 'Điều hành công tâm', 'CN1 Kỷ cương CN1.3']],
];
const AFTER: readonly HeadedColumn[] = [
  ['sum', ['Tổng điểm', 'Tổng cộng', 'Cộng', 'Tổng']],
  ['violation', ['Vi phạm, kỷ luật', 'Kỷ luật', 'Hình thức kỷ luật', 'Vi phạm trong năm']],
  ['achievement', ['Thành tích nổi bật', 'Thành tích', 'TTNB', 'Thành tích trong năm']],
  ['grade', ['Xếp loại', 'Loại', 'Tự xếp loại']],
  ['note', ['Ghi chú', 'GC', 'Ghi chú khác']],
];

const NAMES = `
Hồ Văn Mẫu | Đỗ Thị Thử | Lê Thị Nháp | Trần Công An | Tống Công Minh | NGUYỄN VĂN AN | Nguyễn Văn An | nguyễn thị bình | Lê Thị Mãu | Lê Thị Mẫu | Cao Nhất | Tổ Văn Phòng
Ông Lê Văn Ba | Đ/c Phạm Thị Tư | ThS. Vũ Văn Năm | Lê Văn Sáu - Phó Chủ tịch | Trần Thị Bảy (1985) | Hoàng Văn Tám, kế toán | PCT Lê Chín | Đinh Thị Mười và 2 người khác | Lê
Bùi Thị Hoa? | Dương Văn 2 | Ngô Thị Lý\nCông chức | Y Ban | Mạc Thị Hà (nữ) | 1. Phan Văn Đức | Lưu Văn Khoa* | “Thái Thị Lan” | Võ Thị Sáu TP | Hà Văn Nam | Phòng Nội vụ
`
  .split(/ \||\n(?=\S)(?!Công chức)/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');

const CELLS: Readonly<Record<string, readonly TestCell[]>> = {
  birthDate: [
    ...[
      '05/11/1980',
      '06/12/1985',
      { date: '1990-02-28' },
      { date: '1984-06-15' },
      '5-11-80',
      1985,
      '1985',
      '11/1980',
      null,
    ],
    ...[
      '30/02/1980',
      '12/25/1980',
      '25/12/1980',
      '5.11.1980',
      29_161,
      '21-thg 6-1985',
      'không nhớ',
      '01/01/2019',
      '1/1/1915',
    ],
  ],
  sex: ['Nam', 'Nữ', 'nữ', 'NU', '-', null, 'khác', 'x'],
  male: ['x', 1980, '1985', '05/11/1980', null, null, '-'],
  female: [null, null, 'x', 1979, '12/1988', '–'],
  position: [
    'Công chức',
    'Chủ tịch',
    'Kế toán',
    'Bị cảnh cáo',
    null,
    { error: '#N/A' },
    'Phó Chủ tịch UBND phường',
  ],
  department: ['Văn phòng', 'Một cửa', null, 'Ban giám hiệu'],
  leader: ['x', null, null, 'Có', 'không', 'X', '0', '☑', 'có lẽ', 'Phó', { formula: 'A1' }, '×'],
  'CN1.1': [
    55,
    60,
    48.5,
    61,
    0,
    -1,
    '55',
    '55/60',
    'không áp dụng',
    '-',
    null,
    { formula: 'SUM(G3:H3)', value: 50 },
    'tốt',
  ],
  'CN1.2': [20, 18, 15, 19.5, '18đ', '18 điểm', 25, null, { error: '#REF!' }, '1.500', 20],
  'CN1.3': [null, null, 20, 18, '-'],
  sum: [null, { formula: 'SUM(G3:I3)', value: 75 }, 75, 95, '75', 80.5, { formula: 'SUM(G3:I3)' }],
  violation: [
    ...[
      null,
      null,
      null,
      'Không',
      'Khiển trách',
      'Khiển trách theo Quyết định số 12/QĐ-UBND ngày 05/06/2022',
      '0',
      '-',
    ],
    ...['Đang bị xem xét kỷ luật', { error: '#N/A' }, 'Cảnh cáo năm 2021'],
  ],
  achievement: [
    ...[
      null,
      null,
      'Giấy khen',
      'Có sáng kiến rút ngắn thời gian giải quyết hồ sơ đất đai cho người dân từ mười ngày xuống còn sáu ngày',
    ],
    ...[
      'Sáng kiến rút ngắn thời gian giải quyết hồ sơ đất đai cho người dân từ mười ngày xuống còn sáu ngày',
      '…',
      'Bị kỷ luật oan',
    ],
    ...['Chấp hành tốt kỷ luật lao động'],
  ],
  grade: [null, 'Tốt', 'A', { formula: 'IF(J3>80,1)', value: 'Tốt' }],
  note: [null, null, 'Nghỉ thai sản', 'Bị kiểm điểm', 'Không vi phạm', 'Đang xem xét hồ sơ'],
  '': [null, null, 'Đảng viên', 'Bị tố cáo', 7],
};

function nameCells(name: string, laid: Laid): Readonly<Record<string, TestCell>> {
  if (!laid.keys.includes('given')) return { name, family: name };
  const words = name.split(' ');
  const rest = words.slice(0, -1);
  return laid.keys.includes('middle')
    ? { family: rest[0] ?? null, middle: rest.slice(1).join(' ') || null, given: words.at(-1) ?? null }
    : { family: rest.join(' ') || null, given: words.at(-1) ?? null };
}

function personRow(laid: Laid, name: string, number: number, chance: Chance): Row {
  const isPlain = chance.happens(0.45);
  const cells = Object.fromEntries(
    Object.entries(CELLS).map(([key, values]) => [
      key,
      isPlain ? (chance.happens(0.7) ? (values[0] ?? null) : (values[1] ?? null)) : chance.pick(values),
    ]),
  );
  return rowBy(laid, { number: chance.happens(0.9) ? number : null, ...nameCells(name, laid), ...cells });
}

/** Rows of a list that are nobody, or nearly: what heads its parts, what is worked out of it, notes. */
const NOBODY: readonly Readonly<Record<string, TestCell>>[] = [
  { number: 'I', name: 'Ban giám hiệu', family: 'Ban giám hiệu' },
  { name: 'Tổ Văn phòng', family: 'Tổ Văn phòng' },
  { number: 4, name: 'Bộ phận một cửa', family: 'Bộ phận một cửa' },
  { name: 'Tổng cộng', 'CN1.1': 110, 'CN1.2': 40, sum: 150 },
  {
    name: 'Cộng tổ 1',
    'CN1.1': { formula: 'SUM(G3:G5)', value: 110 },
    'CN1.2': { formula: 'SUM(H3:H5)', value: 40 },
  },
  { name: 'Điểm trung bình', family: 'Điểm trung bình', 'CN1.1': 55, 'CN1.2': 20 },
  { number: 'TB', 'CN1.1': 55, 'CN1.2': 20 },
  { name: 'Cao nhất', 'CN1.1': 60, 'CN1.2': 20 },
  { name: 'Mặt bằng chung', 'CN1.1': 55, 'CN1.2': 20 },
  { 'CN1.1': { formula: 'AVERAGE(G3:G9)', value: 55 }, 'CN1.2': { formula: 'AVERAGE(H3:H9)', value: 20 } },
  { 'CN1.1': 110, 'CN1.2': 40 },
  { number: 9, position: 'Công chức', birthDate: '05/11/1980' },
  { 'CN1.1': 55, note: 'thiếu tên' },
  { name: 'Xếp loại chung', 'CN1.1': 'Tốt' },
  { name: 'Điểm tối đa', 'CN1.1': 60, 'CN1.2': 20, 'CN1.3': 20 },
  { number: 8, name: 'Danh sách này có 04 người' },
  { name: 'Ghi chú: đồng chí Hồ Văn Mẫu đang bị xem xét kỷ luật' },
  { name: '……………' },
  { name: 'Lê Thị Mới', position: 'Hợp đồng' },
  { number: 7, name: 'Trần Thị Chờ' },
  { name: 'Đã nghỉ hưu', note: 'từ 1/6' },
  { note: 'Danh sách do đơn vị tự lập' },
  { birthDate: '05/11/1980' },
  {},
];

/** The list `Cá nhân` of somebody. */
export function peopleTable(chance: Chance): readonly Row[] {
  const columns = [
    NUMBERING,
    ...chance.pick(OF_NAMES),
    ...chance.pick(OF_SEX),
    ...DETAILS,
    ...POINTS,
    ...AFTER,
  ];
  const laid = laidBy(columns, chance);
  const names = chance.shuffle(NAMES).slice(0, chance.between(1, 6));
  const rows = names.flatMap((name, at) => [
    ...(chance.happens(0.15) ? [rowBy(laid, chance.pick(NOBODY))] : []),
    personRow(laid, name, at + 1, chance),
    ...(chance.happens(0.05) ? laid.header : []),
  ]);
  return [
    ...laid.header,
    ...rows,
    ...(chance.happens(0.5) ? [rowBy(laid, chance.pick(NOBODY))] : []),
    ...(chance.happens(0.3) ? [rowBy(laid, chance.pick(NOBODY))] : []),
    ...(chance.happens(0.3) ? [[], ...signatures(chance)] : []),
  ];
}
