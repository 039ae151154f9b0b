import type { Chance } from '../../../samples/make/random.ts';
import type { TestCell } from '../../support/raw-workbook.ts';
import { typedBy } from './typing.ts';
import { type Block, bookOf, marked, type Row, type Wild } from './wild.ts';

/** What may stand behind the labels of each kind. */
const SAID: readonly (readonly [labels: readonly string[], values: readonly TestCell[]])[] = [
  [
    ['Mã đơn vị', 'Mã ĐV', 'Mã số đơn vị'],
    ['DV01', 'DV02', 7, null],
  ],
  [
    [
      'Tên đơn vị',
      'Đơn vị',
      'Tên cơ quan',
      'Cơ quan, đơn vị',
      'Đơn vị báo cáo',
      'Đơn vị tự chấm',
      'Tên cơ quan, đơn vị',
    ],
    ['Phường Sao Mai', 'UBND phường Sao Hôm', '…', '\u202EPhường Sao Mai', null],
  ],
  [
    ['Năm', 'Năm báo cáo', 'Báo cáo năm', 'Năm chấm điểm'],
    [2022, '2022', 'Năm 2022', 'Quý II năm 2022', 2022.5, null],
  ],
  [
    ['Kỳ báo cáo', 'Quý báo cáo', 'Kỳ đánh giá'],
    ['Quý II', 2, null],
  ],
  [
    ['Số báo cáo', 'Số BC', 'Số văn bản', 'Số, ký hiệu báo cáo'],
    ['15/BC-UBND', 15, '…/BC', null],
  ],
  [
    ['Ngày báo cáo', 'Ngày BC', 'Ngày lập', 'Ngày lập biểu'],
    ['28/11/2022', { date: '2022-11-28' }, 44893, '11/2022', 'chưa có', null],
  ],
  [
    [
      'Tổng số cán bộ, công chức, viên chức',
      'Tổng số CBCCVC',
      'Số CBCCVC',
      'Tổng số cán bộ',
      'Tổng số người',
    ],
    [
      12,
      '12 người',
      '12 đồng chí.',
      '12 đ/c',
      '8-9',
      -3,
      2.5,
      99_999,
      100_000,
      250_000,
      'mười hai',
      { error: '#N/A' },
      null,
    ],
  ],
  [
    ['Người lập biểu', 'Người lập', 'Người tổng hợp'],
    ['Đỗ Thị Thử', 'Đỗ Thị Thử - ĐT 0912 345 678', null],
  ],
  [
    ['Điện thoại', 'SĐT', 'ĐT', 'Di động', 'Điện thoại liên hệ'],
    ['0912 345 678', 912345678, null],
  ],
  [
    ['Thủ trưởng đơn vị', 'Thủ trưởng', 'Người đứng đầu'],
    ['Hồ Văn Mẫu', { formula: 'B3' }, null],
  ],
  [
    ['Ghi chú', 'Đơn vị tính', 'Số liệu kèm theo', 'Cơ quan cấp trên'],
    ['Điểm', 12, 'UBND thành phố', null],
  ],
];

/** Ways to lay a label and what is said behind it. */
const LAID: readonly ((label: string, value: TestCell, number: number) => readonly Row[])[] = [
  (label, value) => [[label, value]],
  (label, value) => [[label, value]],
  (label, value) => [[label, null, null, value]],
  (label, value) => [[null, label, value, 'đã kiểm tra']],
  (label, value, number) => [[number, label, value]],
  (label, value, number) => [[`${number})`, label, value, 'ghi theo sổ']],
  (label, value) => [[typeof value === 'object' ? label : `${label}: ${value}`]],
  (label, value) => [[label], [value]],
  (label) => [[`${label}: ……`]],
];

const TITLES: readonly Row[] = [
  ['THÔNG TIN CHUNG'],
  ['Thông tin về đơn vị'],
  ['(Kèm theo Công văn số 12)'],
  ['UBND PHƯỜNG SAO MAI', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Ghi theo sổ của đơn vị'],
  [2022, 12],
  ['Điểm tối đa', 60, 20],
  ['Đơn vị đang bị xem xét kỷ luật'],
  ['I', 'II'],
  ['A'],
  ['---'],
  ['TỰ CHẤM ĐIỂM NĂM 2021'],
];

const unitTable: readonly Row[] = [
  [
    'Mã',
    'Tiêu chí',
    'Điểm tối đa',
    'Số đạt',
    'Tổng số',
    'Điểm tự chấm',
    'Minh chứng',
    'Giải trình',
    'Mức tự đánh giá',
  ],
  ['TT1.1', 'Giải quyết hồ sơ đúng hạn', 40, 45, 50, 36],
];

/** A file that says of itself what the sheet `Thông tin` asks: there, over the table or on a sheet about something else. */
export function info(chance: Chance): Wild {
  const said = chance.shuffle(SAID).slice(0, chance.between(2, SAID.length));
  const layout = chance.happens(0.5) ? chance.pick(LAID) : null;
  const rows = said.flatMap(([labels, values], at) => {
    const laid = (layout ?? chance.pick(LAID))(
      typedBy(chance.pick(labels), chance),
      chance.pick(values),
      at + 1,
    );
    const title = chance.happens(0.25) ? [chance.pick(TITLES)] : [];
    return [...title, ...laid];
  });
  const padding = chance.happens(0.1) ? Array.from({ length: chance.between(50, 62) }, (): Row => ['.']) : [];
  const merges = chance.happens(0.4) ? [{ top: 1, left: 1, bottom: 1, right: chance.between(2, 4) }] : [];
  const name = chance.pick([
    'Thông tin',
    'Thông tin',
    'Bìa',
    'TT chung',
    '1. Thông tin',
    'Ghi chép',
    'Sheet1',
  ]);
  const blocks: readonly Block[] = chance.happens(0.7)
    ? [
        { name, rows: [...padding, ...rows], merges },
        { name: 'Tập thể', rows: chance.happens(0.3) ? [...rows.slice(0, 2), ...unitTable] : unitTable },
      ]
    : [{ name: 'Tập thể', rows: [...rows, ...unitTable, ['Cộng', null, null, null, null, 36]], merges }];
  const table = {
    name: 'Danh bạ',
    rows: [
      ['Đơn vị', 'Điện thoại', 'Thủ trưởng'],
      ['Phường Sao Hôm', '0911', 'Lê A'],
    ],
  };
  const all = chance.happens(0.2) ? [...blocks, table] : blocks;
  const hidden = {
    name: '_thidua',
    isHidden: true,
    rows: [
      ['unit', 'DV01'],
      ['year', '2022'],
    ],
  };
  const book = bookOf(chance.happens(0.3) ? [...all, hidden] : all);
  return { workbook: chance.happens(0.3) ? marked(book, chance, 0.05) : book };
}
