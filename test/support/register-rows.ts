import type { TestCell } from './raw-workbook.ts';

/** The header of `don-vi.xlsx` (contract section 1). */
export const REGISTER_HEADER = [
  'Mã',
  'Tên đơn vị',
  'Tên gọi khác',
  'Loại',
  'Cụm thi đua',
  'Trang phục riêng',
  'Email',
  'Từ ngày',
  'Đến ngày',
  'Đơn vị kế thừa',
];

/** A row of `don-vi.xlsx`: a ward, but for what is given. */
export function registerRow(
  given: {
    id?: TestCell;
    name?: string | null;
    aliases?: string;
    type?: string | null;
    cluster?: string;
    uniformed?: TestCell;
    from?: TestCell;
    to?: TestCell;
    heirs?: TestCell;
  } = {},
): readonly TestCell[] {
  const { id = '001', name = 'Phường Đông Vệ', type = 'Phường, xã', uniformed = null } = given;
  const { aliases = null, cluster = 'Cụm 1', from = null, to = null, heirs = null } = given;
  return [id, name, aliases, type, cluster, uniformed, 'dongve@example.vn', from, to, heirs];
}
