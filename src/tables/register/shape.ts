import type { RawSheet } from '../../domain/raw-workbook.ts';
import type { TitledUnitType } from '../../domain/unit.ts';
import { dayFirstDate, oneOf } from '../../form/rules.ts';
import { type FoundTable, findTables } from '../find-table.ts';
import { type ColumnOf, entry, tableOf } from '../shape.ts';

const NEW_CLUSTER =
  'Bấm mũi tên bên phải ô và chọn cụm đã có; nếu là cụm mới thì ghi tên và trả lời Có khi được hỏi.';

/** What the rules of the table need to know: the clusters that stand in it, and the plan's kinds of unit. */
export type RegisterGiven = {
  readonly clusters: readonly string[];
  readonly unitTypes: readonly TitledUnitType[];
};

const day = (range: string) => dayFirstDate(range, '01/07/2025');

/** The sheet `Đơn vị` of `don-vi.xlsx`. */
export const REGISTER = tableOf<RegisterGiven>()({
  sheet: 'Đơn vị',
  missing: 'TD4302',
  columns: {
    id: entry('Mã', 10, {
      synonyms: ['ma don vi'],
      isRequired: true,
      guide: 'Bắt buộc. Mã riêng của đơn vị, giữ nguyên qua các năm; số 0 ở đầu được giữ.',
    }),
    name: entry('Tên đơn vị', 44, {
      synonyms: ['ten'],
      isRequired: true,
      guide: 'Bắt buộc. Tên đầy đủ, như sẽ in trong văn bản.',
    }),
    aliases: entry('Tên gọi khác', 46, {
      isAside: true,
      guide: 'Các tên khác đơn vị hay tự ghi, cách nhau bằng dấu chấm phẩy.',
    }),
    type: entry('Loại', 26, {
      synonyms: ['loai don vi'],
      isRequired: true,
      isSpread: true,
      guide: 'Bắt buộc. Chọn một trong các loại ghi ở dưới đây:',
      rule: (range, { unitTypes }: RegisterGiven) =>
        oneOf(
          range,
          unitTypes.map(({ title }) => title),
        ),
    }),
    cluster: entry('Cụm thi đua', 26, {
      synonyms: ['cum khoi thi dua', 'khoi thi dua'],
      isSpread: true,
      guide:
        'Tên cụm, khối thi đua; các đơn vị ghi giống nhau thì cùng một cụm. Chọn cụm đã có, hoặc ghi cụm mới.',
      rule: (range, { clusters }: RegisterGiven) =>
        clusters.length === 0 ? null : { ...oneOf(range, clusters, false), message: NEW_CLUSTER },
    }),
    uniformed: entry('Trang phục riêng', 12, {
      guide: 'Ghi x nếu ngành có trang phục riêng; để trống nếu không.',
      rule: (range) => oneOf(range, ['x']),
    }),
    email: entry('Email', 56, {
      synonyms: ['thu dien tu'],
      isAside: true,
      guide: 'Địa chỉ thư điện tử của đơn vị.',
    }),
    from: entry('Từ ngày', 13, {
      guide: 'Ngày bắt đầu có đơn vị này (ngày/tháng/năm); để trống nếu từ trước phong trào.',
      rule: day,
    }),
    to: entry('Đến ngày', 13, {
      guide: 'Ngày cuối cùng còn đơn vị này; để trống nếu vẫn còn.',
      rule: day,
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
