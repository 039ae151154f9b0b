import type { Chance } from '../../../samples/make/random.ts';
import type { TestCell } from '../../support/raw-workbook.ts';
import { type HeadedColumn, laidBy, NUMBERING, rowBy, signatures } from './tables.ts';
import type { Row } from './wild.ts';

type Cells = Readonly<Record<string, readonly TestCell[]>>;

const OF_PROPOSALS: readonly HeadedColumn[] = [
  NUMBERING,
  ['subject', ['Đối tượng', 'Loại đối tượng', 'Tập thể/Cá nhân', 'Đối tượng khen']],
  ['name', ['Tên', 'Họ và tên', 'Tên tập thể, cá nhân', 'Họ tên', 'Tên đối tượng', 'Tên đơn vị, cá nhân']],
  ['position', ['Chức vụ, đơn vị', 'Chức vụ', 'Đơn vị công tác', 'Chức vụ hiện nay']],
  ['award', ['Hình thức đề nghị', 'Hình thức khen thưởng', 'HTKT', 'Hình thức', 'Hình thức khen năm 2022']],
  ['summary', ['Tóm tắt thành tích', 'Thành tích', 'Tóm tắt', 'Thành tích đạt được']],
  ['note', ['Ghi chú', 'GC']],
];
const PROPOSED: Cells = {
  subject: [
    'Cá nhân',
    'Tập thể',
    'CN',
    'TT',
    'Đơn vị',
    'cá nhân',
    'CÁ NHÂN ',
    null,
    null,
    'Hộ gia đình',
    '-',
  ],
  name: [
    ...[
      'Đỗ Thị Thử',
      'Phường Sao Mai',
      'UBND phường Sao Mai',
      'Phường Sao Hôm',
      'Xã Sao Băng',
      'Hồ Văn Mẫu',
      'Hồ Văn Mậu',
    ],
    ...[
      'Lê Thị Nháp - Kế toán',
      'Ông Hồ Văn Mẫu',
      'Phường Trăng Non',
      'Tổ dân phố 3',
      null,
      'Tổng cộng',
      'Lê Thị',
      'CHỦ TỊCH',
    ],
  ],
  position: ['Công chức', null, 'Chủ tịch UBND phường', { error: '#N/A' }, 'Phường Sao Mai'],
  award: [
    'Giấy khen',
    'Giấy khen',
    'giấy khen',
    'Bằng khen',
    null,
    'Chiến sĩ thi đua',
    'Giấy khen của Chủ tịch',
  ],
  summary: [
    ...['Hoàn thành xuất sắc', null, 'Bị khiển trách năm trước', { error: '#REF!' }],
    ...[
      'Rút ngắn thời gian giải quyết hồ sơ đất đai cho người dân từ mười ngày xuống còn sáu ngày, được khen',
    ],
  ],
  note: [null, null, 'Đang bị xem xét kỷ luật', 'Đồng ý'],
  '': [null, 'Đã họp', 3],
};
const NOT_PROPOSED: readonly Readonly<Record<string, TestCell>>[] = [
  { number: 'I', name: 'Tập thể' },
  { name: 'Tổng cộng: 02 đề nghị' },
  { name: 'Cộng', award: '2' },
  { name: 'Danh sách gồm 2 người' },
  { number: 3, name: 'Thư ký', award: 'Chủ tịch' },
  { award: 'Giấy khen' },
  { number: 5, subject: 'Cá nhân', award: 'Giấy khen' },
  { subject: 'Cá nhân', name: 'Đỗ Thị Thử' },
];

const OF_REMARKS: readonly HeadedColumn[] = [
  NUMBERING,
  ['kind', ['Loại', 'Phân loại', 'Loại ý kiến', 'Loại nội dung', 'Nhóm', 'Loại (khó khăn, kiến nghị)']],
  ['text', ['Nội dung', 'Ý kiến', 'Nội dung kiến nghị', 'Nội dung cụ thể', 'Nội dung ý kiến của đơn vị']],
];
const REMARKED: Cells = {
  kind: [
    ...[
      'Khó khăn',
      'Kiến nghị',
      'Cách làm hay',
      'Vướng mắc',
      'Tồn tại',
      'Hạn chế',
      'Đề xuất',
      'Đề nghị',
      'Mô hình',
      'Sáng kiến',
    ],
    ...[
      'Điển hình',
      'khó khăn, vướng mắc',
      'KIẾN NGHỊ',
      'kien nghi',
      'Khổ khăn',
      'Khác',
      null,
      null,
      'Nguyễn Văn An',
      'Mô hình mới',
    ],
  ],
  text: [
    ...[
      'Thiếu máy quét',
      'Cấp thêm máy quét\ncho bộ phận một cửa',
      null,
      'không',
      '-',
      '…',
      'Lê Thị Hà',
      { error: '#N/A' },
      12,
    ],
    ...['Kinh phí còn hạn hẹp.', 'CHỦ TỊCH', 'Cần tập huấn về văn hóa công sở', 'Nguyễn Văn An, kế toán'],
  ],
  '': [null, null, 'Bị phê bình', 'Đã gửi Phòng Nội vụ'],
};
const NOT_REMARKED: readonly Readonly<Record<string, TestCell>>[] = [
  { kind: 'Hồ Văn Mẫu', text: 'Lê Thị Nháp' },
  { text: 'Các ý kiến trên đã được thống nhất' },
  { number: 'II', text: 'Kiến nghị' },
  { kind: 'Khó khăn' },
  { number: 4, text: 'Người lập biểu' },
  { number: 6, text: 'Đường hư hỏng' },
];

function listBy(
  columns: readonly HeadedColumn[],
  cells: Cells,
  others: readonly Readonly<Record<string, TestCell>>[],
  chance: Chance,
): readonly Row[] {
  const laid = laidBy(columns, chance);
  const rows = Array.from({ length: chance.between(1, 5) }, (_, at) => {
    const typed = Object.fromEntries(
      Object.entries(cells).map(([key, values]) => [key, chance.pick(values)]),
    );
    return rowBy(laid, { number: chance.happens(0.8) ? at + 1 : null, ...typed });
  });
  return [
    ...laid.header,
    ...rows,
    ...(chance.happens(0.1) ? laid.header : []),
    ...(chance.happens(0.5) ? [rowBy(laid, chance.pick(others))] : []),
    ...(chance.happens(0.35) ? [[], ...signatures(chance)] : []),
  ];
}

export const proposalsTable = (chance: Chance) => listBy(OF_PROPOSALS, PROPOSED, NOT_PROPOSED, chance);
export const remarksTable = (chance: Chance) => listBy(OF_REMARKS, REMARKED, NOT_REMARKED, chance);
