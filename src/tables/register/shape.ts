import type { RawSheet } from '../../domain/raw-workbook.ts';
import { UNIT_TYPE_TITLES, UNIT_TYPES } from '../../domain/unit.ts';
import { type FoundTable, findTables } from '../find-table.ts';
import { type ColumnOf, tableOf } from '../shape.ts';

/** The sheet `Đơn vị` of `don-vi.xlsx`. */
export const REGISTER = tableOf<null>()({
  sheet: 'Đơn vị',
  missing: 'TD4302',
  columns: {
    id: {
      header: 'Mã',
      synonyms: ['ma don vi'],
      isRequired: true,
      width: 10,
      guide: 'Bắt buộc. Mã riêng của đơn vị, giữ nguyên qua các năm; số 0 ở đầu được giữ.',
    },
    name: {
      header: 'Tên đơn vị',
      synonyms: ['ten'],
      isRequired: true,
      width: 34,
      guide: 'Bắt buộc. Tên đầy đủ, như sẽ in trong văn bản.',
    },
    aliases: {
      header: 'Tên gọi khác',
      width: 26,
      guide: 'Các tên khác đơn vị hay tự ghi, cách nhau bằng dấu chấm phẩy.',
    },
    type: {
      header: 'Loại',
      synonyms: ['loai don vi'],
      isRequired: true,
      width: 26,
      guide: 'Bắt buộc. Một trong các loại ghi ở dưới đây:',
    },
    cluster: {
      header: 'Cụm thi đua',
      synonyms: ['cum khoi thi dua', 'khoi thi dua'],
      width: 22,
      guide: 'Tên cụm, khối thi đua; các đơn vị ghi giống nhau thì cùng một cụm.',
    },
    uniformed: {
      header: 'Trang phục riêng',
      width: 12,
      guide: 'Ghi x nếu ngành có trang phục riêng; để trống nếu không.',
    },
    email: {
      header: 'Email',
      synonyms: ['thu dien tu'],
      width: 28,
      guide: 'Địa chỉ thư điện tử của đơn vị.',
    },
    from: {
      header: 'Từ ngày',
      width: 13,
      guide: 'Ngày bắt đầu có đơn vị này (ngày/tháng/năm); để trống nếu từ trước phong trào.',
    },
    to: {
      header: 'Đến ngày',
      width: 13,
      guide: 'Ngày cuối cùng còn đơn vị này; để trống nếu vẫn còn.',
    },
    heirs: {
      header: 'Đơn vị kế thừa',
      synonyms: ['don vi ke thua ma'],
      width: 18,
      guide: 'Khi đơn vị đã sáp nhập: mã của đơn vị kế thừa; nhiều mã cách nhau bằng dấu chấm phẩy.',
    },
  },
});

export type RegisterColumn = ColumnOf<typeof REGISTER>;
export type RegisterTable = FoundTable<RegisterColumn>;

/** The first sheet that holds the register; null where there is none. */
export function findRegisterTable(sheets: readonly RawSheet[]): RegisterTable | null {
  return findTables(sheets, REGISTER)[0] ?? null;
}

/** Titles of the kinds of unit, as the guide lists them. */
export const TYPE_TITLES = UNIT_TYPES.map((type) => UNIT_TYPE_TITLES[type]);
