import { dayFirstDate, oneOf } from '../../form/rules.ts';
import { type ColumnOf, tableOf } from '../shape.ts';

/** What the rules of the table need to know: the ids of the conditions that the criteria have. */
export type FactsGiven = { readonly disqualifiers: readonly string[] };

const day = (range: string) => dayFirstDate(range, '05/12/2022');

/** The sheet `Xử lý` of `xu-ly.xlsx`: documented facts against units and people. */
export const FACTS = tableOf<FactsGiven>()({
  sheet: 'Xử lý',
  columns: {
    unit: { header: 'Mã đơn vị', isRequired: true, isEntry: true, width: 11, format: 'text' },
    unitName: { header: 'Tên đơn vị', isEntry: true, width: 28, format: 'text' },
    name: { header: 'Họ và tên', isEntry: true, width: 24, format: 'text' },
    birthDate: { header: 'Ngày sinh', isEntry: true, width: 13, format: 'text', rule: day },
    disqualifier: {
      header: 'Mã điều kiện',
      synonyms: ['ma loai tru'],
      isRequired: true,
      isEntry: true,
      width: 12,
      format: 'text',
      rule: (range, { disqualifiers }) => oneOf(range, disqualifiers),
    },
    what: { header: 'Nội dung', isEntry: true, width: 40, format: 'text' },
    number: {
      header: 'Số văn bản',
      synonyms: ['so quyet dinh'],
      isRequired: true,
      isEntry: true,
      width: 18,
      format: 'text',
    },
    date: {
      header: 'Ngày văn bản',
      isRequired: true,
      isEntry: true,
      width: 13,
      format: 'text',
      rule: day,
    },
    issuer: { header: 'Cơ quan ban hành', isEntry: true, width: 28, format: 'text' },
    from: { header: 'Từ ngày', isEntry: true, width: 13, format: 'text', rule: day },
    until: {
      header: 'Đến ngày',
      synonyms: ['ngay het hieu luc'],
      isEntry: true,
      width: 13,
      format: 'text',
      rule: day,
    },
    note: { header: 'Ghi chú', isEntry: true, width: 24, format: 'text' },
  },
});

export type FactColumn = ColumnOf<typeof FACTS>;

/** Its file. */
export const FACTS_FILE = 'xu-ly.xlsx';
