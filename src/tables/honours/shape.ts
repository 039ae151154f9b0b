import { dayFirstDate, oneOf } from '../../form/rules.ts';
import { type ColumnOf, entry, tableOf } from '../shape.ts';

/** What the rules of the table need to know: the titles of the awards that the criteria have. */
export type HonoursGiven = { readonly awards: readonly string[] };

const day = (range: string) => dayFirstDate(range, '20/12/2022');

/** The sheet `Đã khen thưởng` of `khen-thuong.xlsx`: awards that have been decided in this movement. */
export const HONOURS = tableOf<HonoursGiven>()({
  sheet: 'Đã khen thưởng',
  columns: {
    unit: entry('Mã đơn vị', 11, { isRequired: true, isSpread: true }),
    unitName: entry('Tên đơn vị', 30, { isSpread: true }),
    name: entry('Họ và tên', 26),
    birthDate: entry('Ngày sinh', 13, { rule: day }),
    award: entry('Hình thức', 44, {
      synonyms: ['hinh thuc khen thuong'],
      isRequired: true,
      isSpread: true,
      rule: (range, { awards }: HonoursGiven) => oneOf(range, awards, false),
    }),
    number: entry('Số quyết định', 18, { isRequired: true, isSpread: true }),
    date: entry('Ngày quyết định', 14, { isRequired: true, isSpread: true, rule: day }),
    firstYear: entry('Thành tích từ năm', 11, { synonyms: ['tu nam'] }),
    lastYear: entry('Thành tích đến năm', 11, { synonyms: ['den nam'] }),
    note: entry('Ghi chú', 26, { isAside: true }),
  },
});

export type HonourColumn = ColumnOf<typeof HONOURS>;

/** Its file. */
export const HONOURS_FILE = 'khen-thuong.xlsx';
