import type { Chance } from '../../../samples/make/random.ts';
import { linesOfGroups } from '../../../src/criteria/lines.ts';
import type { TestCell } from '../../support/raw-workbook.ts';
import { criteria } from './ground.ts';
import { type HeadedColumn, type Laid, laidBy, rowBy, signatures } from './tables.ts';
import { typedBy } from './typing.ts';
import type { Row } from './wild.ts';

const COLUMNS: readonly HeadedColumn[] = [
  ['code', ['Mã', 'Mã tiêu chí', 'Mã TC', 'Ký hiệu']],
  [
    'title',
    ['Tiêu chí', 'Nội dung', 'Nội dung tiêu chí', 'Tiêu chí đánh giá', 'Tiêu chí chấm điểm năm 2022'],
  ],
  ['rule', ['Cách chấm', 'Cách tính điểm', 'Hướng dẫn chấm', 'Cách chấm điểm']],
  ['max', ['Điểm tối đa', 'Đ. tối đa', 'Thang điểm', 'Điểm chuẩn', 'Điểm tối đa (đã nhân hệ số)']],
  ['achieved', ['Số đạt', 'SL đạt', 'Đạt', 'Kết quả đạt', 'Số đạt được trong năm']],
  ['total', ['Tổng số', 'TS', 'Tổng', 'Trên tổng số', 'Tổng số phải làm']],
  ['level', ['Mức tự đánh giá', 'Tự đánh giá', 'Mức', 'Mức độ', 'Mức đánh giá của đơn vị']],
  ['selfPoints', ['Điểm tự chấm', 'Đ. tự chấm', 'Tự chấm', 'Điểm', 'Điểm tự đánh giá của tập thể']],
  ['verified', ['Điểm thẩm định', 'Hội đồng chấm', 'Điểm thẩm định của Hội đồng']],
  ['evidence', ['Minh chứng', 'TLMC', 'Tài liệu minh chứng', 'Căn cứ', 'Minh chứng (tên, số văn bản)']],
  ['explanation', ['Giải trình', 'Lý do', 'Ghi chú', 'Giải trình thêm']],
];

const lines = linesOfGroups(criteria.set.units.groups);

/** What is typed in each column of answers: what it asks for, more often than not. */
const TYPED: Readonly<Record<string, readonly TestCell[]>> = {
  achieved: [
    ...[
      45,
      3,
      0,
      48.5,
      0.9,
      0.45,
      1,
      '45',
      '45/50',
      '45 trên tổng số 50',
      '1.234',
      '3 mô hình',
      'không áp dụng',
      '-',
    ],
    ...[
      'KAD',
      'hơn 20',
      '95%',
      '8-9',
      null,
      null,
      { formula: 'E3+E4', value: 7 },
      { error: '#DIV/0!' },
      { formula: 'E9' },
    ],
    ...['không thuộc đối tượng', { date: '2022-05-06' }, true, '0,9 km', 'năm'],
  ],
  total: [
    50,
    50,
    100,
    1,
    0,
    '50',
    '50 hồ sơ',
    '45/50',
    'không áp dụng',
    '–',
    null,
    null,
    2.5,
    { error: '#REF!' },
  ],
  level: [
    ...[
      'Tốt',
      'tốt',
      'Rất tốt',
      'Rất tốt (15 điểm)',
      'Tốt (12 điểm)',
      'Tốt (6 điểm)',
      'Mức tốt',
      'Xếp loại: Đạt',
      'Đạt',
    ],
    ...[
      'Không đạt',
      'không',
      'Có',
      'x',
      'Có ban hành',
      'Chưa ban hành',
      '☐ Rất tốt ☑ Tốt',
      '☑ Có ☐ Không',
      'Có?',
      '',
      '-',
    ],
    ...['không áp dụng', '☑ Không áp dụng ☐ Tốt', 'Khá', null, null, 'rat tot', 'Rất tối', 12],
  ],
  selfPoints: [
    ...[
      36,
      40,
      12,
      7.5,
      0,
      -4,
      41,
      250,
      '36',
      '36đ',
      '8/40',
      '7.125',
      '1.234',
      '95%',
      '-',
      'không áp dụng',
      null,
      null,
    ],
    ...[
      { formula: 'E3/F3*40', value: 36 },
      { formula: 'E3/F3*40' },
      { formula: 'IF(E3,1)', value: 'kiểm tra lại' },
      1e17,
    ],
    ...['từ 30 đến 36', 'ba mươi'],
  ],
  evidence: [
    null,
    null,
    'Báo cáo số 5/BC',
    'Kế hoạch số 12/KH-UBND ngày 05/01/2022',
    'không có',
    '-',
    '…',
    'Ảnh chụp',
    12,
  ],
  explanation: [
    ...[
      null,
      null,
      null,
      'Không phát sinh',
      'Thiếu người',
      'Quyết định số 15/QĐ-UBND',
      'Bị phê bình một lần',
      '0',
    ],
    ...['Đơn vị đang bị thanh tra', 'Không có đoàn\nkiểm tra'],
  ],
  verified: [null, null, null, 35, 'Đang bị xem xét kỷ luật'],
  '': [null, null, 'Lê Thị C', 3, 'Bị khiển trách năm 2022', { formula: 'A1+1', value: 5 }],
};

/** Codes and titles of a line as people type them, or of another. */
function namesBy(
  { id, title, short }: (typeof lines)[number],
  chance: Chance,
): Readonly<Record<string, TestCell>> {
  const other = chance.pick(lines);
  const [code, words] = chance.pick([
    [id, title],
    [id, title],
    [id, short],
    [id.toLowerCase(), title],
    [id.replace('TT', 'TT '), typedBy(title, chance)],
    [id.replaceAll('.', ','), title],
    [id.replace('TT', ''), title],
    [`${id}.`, title],
    [null, title],
    [null, `${id} ${title}`],
    [null, `${id.replace('TT', '')} ${title}`],
    [null, title.slice(0, 14)],
    [id, other.title],
    ['TT9.9', title],
    [id, null],
  ]);
  return { code: code ?? null, title: words ?? null };
}

function lineRow(line: (typeof lines)[number], laid: Laid, chance: Chance): Row {
  const isPlain = chance.happens(0.4);
  const answers = Object.fromEntries(
    Object.entries(TYPED).map(([key, values]) => [key, isPlain ? (values[0] ?? null) : chance.pick(values)]),
  );
  const max = chance.happens(0.9) ? line.max / 100 : 99;
  return rowBy(laid, { rule: 'theo bảng điểm', max, ...answers, ...namesBy(line, chance) });
}

/** Rows that are no line: heads of groups, sums, notes, whatever people put among the lines. */
const OTHERS: readonly Readonly<Record<string, TestCell>>[] = [
  { code: 'TT1', title: 'Thực hiện nhiệm vụ được giao', max: 60 },
  { code: 'TT1', title: 'Thực hiện nhiệm vụ được giao', max: 60, selfPoints: 48 },
  {
    code: 'I',
    title: 'Thực hiện nhiệm vụ được giao',
    max: 60,
    selfPoints: { formula: 'SUM(H4:H6)', value: 48 },
  },
  {
    title: 'II. Xây dựng môi trường văn hóa công sở',
    selfPoints: 27,
    level: 'Tốt',
    evidence: 'Báo cáo số 9',
  },
  { code: 'TT1.2', title: 'Cải cách hành chính', max: 20, selfPoints: 12 },
  { code: 'TT2.1', title: 'Thái độ phục vụ nhân dân', max: 25, explanation: 'Đơn vị bị phê bình' },
  { title: 'Thái độ phục vụ', selfPoints: 20.5 },
  { title: 'Cộng nhóm I', max: 60, selfPoints: 48 },
  { title: 'Tổng mục 2', selfPoints: 27.5 },
  { code: 'Cộng phần 1', selfPoints: 60 },
  { title: 'Cộng các nhóm', selfPoints: 90 },
  { title: 'Cộng nhóm I + II', selfPoints: 75 },
  { title: 'Tổng cộng', max: 110, selfPoints: 88.5 },
  {
    title: 'TỔNG ĐIỂM',
    max: 100,
    selfPoints: { formula: 'SUM(H4:H20)', value: 88 },
    evidence: 'Đề nghị xem lại điểm',
  },
  { code: 'Tổng cộng', selfPoints: '88,5' },
  { title: 'Xếp loại', level: 'Tốt' },
  { title: 'Điểm trung bình', selfPoints: 7.5 },
  { title: 'Ghi chú: đơn vị đang bị xem xét kỷ luật' },
  { title: 'Đề nghị xem lại điểm TT2.2' },
  { title: 'Trường hợp có cán bộ bị kỷ luật thì trừ điểm' },
  { title: 'Nội dung khác', selfPoints: 5 },
  { code: 'TT9.9', title: 'Tiêu chí mới', achieved: 5 },
  { title: '* Số liệu tính đến 30/11' },
  { '': 'Người chấm ký' },
  { evidence: 'Xem thêm phụ lục' },
  {},
];

/** The table `Tập thể` of somebody: most lines answered, other rows between and below them. */
export function unitTable(chance: Chance): readonly Row[] {
  const laid = laidBy(COLUMNS, chance);
  const kept = lines.filter(() => chance.happens(0.85));
  const inOrder = chance.happens(0.1) ? chance.shuffle(kept) : kept;
  const rows = inOrder.flatMap((line) => [
    ...(chance.happens(0.3) ? [rowBy(laid, chance.pick(OTHERS))] : []),
    lineRow(line, laid, chance),
    ...(chance.happens(0.05) ? [lineRow(line, laid, chance)] : []),
  ]);
  return [
    ...laid.header,
    ...rows,
    ...(chance.happens(0.1) ? laid.header : []),
    ...(chance.happens(0.6) ? [rowBy(laid, chance.pick(OTHERS))] : []),
    ...(chance.happens(0.3) ? [rowBy(laid, chance.pick(OTHERS))] : []),
    ...(chance.happens(0.3) ? [[], ...signatures(chance)] : []),
  ];
}

/** The table of a unit as short as it can be: its header and one line that is answered. */
export const ONE_LINE: readonly Row[] = [
  ['Mã', 'Tiêu chí', 'Số đạt', 'Tổng số', 'Điểm tự chấm', 'Minh chứng', 'Giải trình', 'Mức tự đánh giá'],
  ['TT1.1', 'Giải quyết hồ sơ đúng hạn', 45, 50, 36],
];
