import { dayFirstDate, oneOf } from '../../form/rules.ts';
import { type ColumnOf, tableOf } from '../shape.ts';

/** What the rules of the table need to know: the titles of the awards that the criteria have. */
export type HonoursGiven = { readonly awards: readonly string[] };

const day = (range: string) => dayFirstDate(range, '20/12/2022');

/** The sheet `Đã khen thưởng` of `khen-thuong.xlsx`: awards that have been decided in this movement. */
export const HONOURS = tableOf<HonoursGiven>()({
  sheet: 'Đã khen thưởng',
  columns: {
    unit: { header: 'Mã đơn vị', isRequired: true, isEntry: true, width: 11, format: 'text' },
    unitName: { header: 'Tên đơn vị', isEntry: true, width: 30, format: 'text' },
    name: { header: 'Họ và tên', isEntry: true, width: 26, format: 'text' },
    birthDate: { header: 'Ngày sinh', isEntry: true, width: 13, format: 'text', rule: day },
    award: {
      header: 'Hình thức',
      synonyms: ['hinh thuc khen thuong'],
      isRequired: true,
      isEntry: true,
      width: 44,
      format: 'text',
      rule: (range, { awards }) => oneOf(range, awards, false),
    },
    number: { header: 'Số quyết định', isRequired: true, isEntry: true, width: 18, format: 'text' },
    date: {
      header: 'Ngày quyết định',
      isRequired: true,
      isEntry: true,
      width: 14,
      format: 'text',
      rule: day,
    },
    firstYear: {
      header: 'Thành tích từ năm',
      synonyms: ['tu nam'],
      isEntry: true,
      width: 11,
      format: 'text',
    },
    lastYear: {
      header: 'Thành tích đến năm',
      synonyms: ['den nam'],
      isEntry: true,
      width: 11,
      format: 'text',
    },
    note: { header: 'Ghi chú', isEntry: true, width: 26, format: 'text' },
  },
});

export type HonourColumn = ColumnOf<typeof HONOURS>;

/** Its file. */
export const HONOURS_FILE = 'khen-thuong.xlsx';
