import type { RawSheet } from '../../domain/raw-workbook.ts';
import { UNIT_TYPE_TITLES, UNIT_TYPES } from '../../domain/unit.ts';
import { type FoundTable, findTables } from '../find-table.ts';
import { type ColumnOf, entry, tableOf } from '../shape.ts';

/** The sheet `Đơn vị` of `don-vi.xlsx`. */
export const REGISTER = tableOf<null>()({
  sheet: 'Đơn vị',
  missing: 'TD4302',
  columns: {
    id: entry('Mã', 10, {
      synonyms: ['ma don vi'],
      isRequired: true,
      guide: 'Bắt buộc. Mã riêng của đơn vị, giữ nguyên qua các năm; số 0 ở đầu được giữ.',
    }),
    name: entry('Tên đơn vị', 34, {
      synonyms: ['ten'],
      isRequired: true,
      guide: 'Bắt buộc. Tên đầy đủ, như sẽ in trong văn bản.',
    }),
    aliases: entry('Tên gọi khác', 26, {
      isAside: true,
      guide: 'Các tên khác đơn vị hay tự ghi, cách nhau bằng dấu chấm phẩy.',
    }),
    type: entry('Loại', 26, {
      synonyms: ['loai don vi'],
      isRequired: true,
      isSpread: true,
      guide: 'Bắt buộc. Một trong các loại ghi ở dưới đây:',
    }),
    cluster: entry('Cụm thi đua', 22, {
      synonyms: ['cum khoi thi dua', 'khoi thi dua'],
      isSpread: true,
      guide: 'Tên cụm, khối thi đua; các đơn vị ghi giống nhau thì cùng một cụm.',
    }),
    uniformed: entry('Trang phục riêng', 12, {
      guide: 'Ghi x nếu ngành có trang phục riêng; để trống nếu không.',
    }),
    email: entry('Email', 28, {
      synonyms: ['thu dien tu'],
      isAside: true,
      guide: 'Địa chỉ thư điện tử của đơn vị.',
    }),
    from: entry('Từ ngày', 13, {
      guide: 'Ngày bắt đầu có đơn vị này (ngày/tháng/năm); để trống nếu từ trước phong trào.',
    }),
    to: entry('Đến ngày', 13, {
      guide: 'Ngày cuối cùng còn đơn vị này; để trống nếu vẫn còn.',
    }),
    heirs: entry('Đơn vị kế thừa', 18, {
      synonyms: ['don vi ke thua ma'],
      guide: 'Khi đơn vị đã sáp nhập: mã của đơn vị kế thừa; nhiều mã cách nhau bằng dấu chấm phẩy.',
    }),
  },
});

export type RegisterColumn = ColumnOf<typeof REGISTER>;
export type RegisterTable = FoundTable<RegisterColumn>;

/** The first sheet that holds the register, one that can be seen before all others; null where there is none. */
export function findRegisterTable(sheets: readonly RawSheet[]): RegisterTable | null {
  const found = findTables(sheets, REGISTER);
  return found.find(({ sheet }) => !sheet.isHidden) ?? found[0] ?? null;
}

/** Titles of the kinds of unit, as the guide lists them. */
export const TYPE_TITLES = UNIT_TYPES.map((type) => UNIT_TYPE_TITLES[type]);
