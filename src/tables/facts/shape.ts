import { dayFirstDate, oneOf } from '../../form/rules.ts';
import { type ColumnOf, entry, tableOf } from '../shape.ts';

/** What the rules of the table need to know: the ids of the conditions that the criteria have. */
export type FactsGiven = { readonly disqualifiers: readonly string[] };

const day = (range: string) => dayFirstDate(range, '05/12/2022');

/** The sheet `Xử lý` of `xu-ly.xlsx`: documented facts against units and people. */
export const FACTS = tableOf<FactsGiven>()({
  sheet: 'Xử lý',
  columns: {
    unit: entry('Mã đơn vị', 11, { isRequired: true, isSpread: true }),
    unitName: entry('Tên đơn vị', 28, { isSpread: true }),
    name: entry('Họ và tên', 24),
    birthDate: entry('Ngày sinh', 13, { rule: day }),
    disqualifier: entry('Mã điều kiện', 12, {
      synonyms: ['ma loai tru'],
      isRequired: true,
      rule: (range, { disqualifiers }: FactsGiven) => oneOf(range, disqualifiers),
    }),
    what: entry('Nội dung', 40),
    number: entry('Số văn bản', 18, { synonyms: ['so quyet dinh'], isRequired: true }),
    date: entry('Ngày văn bản', 13, { isRequired: true, rule: day }),
    issuer: entry('Cơ quan ban hành', 28),
    from: entry('Từ ngày', 13, { rule: day }),
    until: entry('Đến ngày', 13, { synonyms: ['ngay het hieu luc'], rule: day }),
    note: entry('Ghi chú', 24, { isAside: true }),
  },
});

export type FactColumn = ColumnOf<typeof FACTS>;

/** Its file. */
export const FACTS_FILE = 'xu-ly.xlsx';
