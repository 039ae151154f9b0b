import { criterionKinds } from '../../criteria/kinds/registry.ts';

/** The sheets of the table that criteria are edited in. */
export const SHEETS = {
  guide: 'Hướng dẫn',
  settings: 'Thông tin',
  units: 'Bảng tiêu chí',
  individuals: 'Tiêu chí cá nhân',
  examples: 'Ví dụ cách chấm',
  identity: '_thidua',
} as const;

/** What the hidden sheet says the file is. */
export const TABLE_SCHEMA = 'thidua-criteria-table/1';

/** Columns in their order; the first eight are those of the contract, section 4. */
export const COLUMNS = {
  label: { header: 'STT', width: 9 },
  title: { header: 'Nội dung tiêu chí', width: 52 },
  max: { header: 'Điểm tối đa', width: 10 },
  kind: { header: 'Cách chấm', width: 24 },
  marks: { header: 'Mốc', width: 34 },
  evidence: { header: 'Minh chứng', width: 12 },
  appliesTo: { header: 'Áp dụng cho', width: 20 },
  note: { header: 'Ghi chú', width: 36 },
  depth: { header: 'Bậc', width: 6 },
  counts: { header: 'Tính vào', width: 13 },
  weight: { header: 'Hệ số', width: 8 },
  short: { header: 'Tên ngắn', width: 28 },
  clause: { header: 'Điều khoản', width: 22 },
  id: { header: 'Mã', width: 10 },
} as const;

export type Column = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];

/** Rows above the body: title, how to fill it in, header. */
export const HEADER_ROW = 3;

/** Text of `Cách chấm` where the line is no criterion by itself. */
export const GROUP = 'Mục (cộng các dòng bên dưới)';
export const WHOLE = 'Tiêu chí gồm nhiều phần';

/** What `Cách chấm` may say. */
export function kindChoices(): readonly string[] {
  return [GROUP, WHOLE, ...[...criterionKinds.values()].map(({ title }) => title)];
}

export const EVIDENCE = { required: 'Bắt buộc', optional: 'Nếu có', none: 'Không cần' } as const;
export const COUNTS = { base: 'Tổng điểm', bonus: 'Điểm thưởng', penalty: 'Điểm trừ' } as const;
