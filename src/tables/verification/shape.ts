/** Columns of `tham-dinh.xlsx`, in the order of the contract (section 6); written and found by these texts. */
export const VERIFICATION_HEADERS = {
  unit: 'Mã đơn vị',
  unitName: 'Tên đơn vị',
  line: 'Mã tiêu chí',
  title: 'Tiêu chí',
  max: 'Điểm tối đa',
  selfPoints: 'Điểm tự chấm',
  points: 'Điểm tính lại',
  verified: 'Điểm thẩm định',
  reason: 'Lý do',
  by: 'Người thẩm định',
  on: 'Ngày',
} as const;

export type VerificationColumn = keyof typeof VERIFICATION_HEADERS;

/** Columns without which no verified point can be read. */
export const REQUIRED_VERIFICATION_COLUMNS: readonly VerificationColumn[] = [
  'unit',
  'line',
  'verified',
  'reason',
];

/** The sheet that holds the table. */
export const VERIFICATION_SHEET = 'Thẩm định';
