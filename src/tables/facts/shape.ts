/** Headers of the sheet `Xử lý` in `xu-ly.xlsx`. */
export const FACT_HEADERS = {
  unit: 'Mã đơn vị',
  unitName: 'Tên đơn vị',
  name: 'Họ và tên',
  birthDate: 'Ngày sinh',
  disqualifier: 'Mã điều kiện',
  what: 'Nội dung',
  number: 'Số văn bản',
  date: 'Ngày văn bản',
  issuer: 'Cơ quan ban hành',
  from: 'Từ ngày',
  until: 'Đến ngày',
  note: 'Ghi chú',
} as const;

/** Headers of the sheet `Đã khen thưởng` in `khen-thuong.xlsx`. */
export const HONOUR_HEADERS = {
  unit: 'Mã đơn vị',
  unitName: 'Tên đơn vị',
  name: 'Họ và tên',
  birthDate: 'Ngày sinh',
  award: 'Hình thức',
  number: 'Số quyết định',
  date: 'Ngày quyết định',
  firstYear: 'Thành tích từ năm',
  lastYear: 'Thành tích đến năm',
  note: 'Ghi chú',
} as const;

export type FactColumn = keyof typeof FACT_HEADERS;
export type HonourColumn = keyof typeof HONOUR_HEADERS;

/** Names of the files and of their sheets. */
export const DOSSIER_FILES = { facts: 'xu-ly.xlsx', honours: 'khen-thuong.xlsx' } as const;
export const DOSSIER_SHEETS = { facts: 'Xử lý', honours: 'Đã khen thưởng', guide: 'Hướng dẫn' } as const;
