import type { FormRule } from '../../form/form-model.ts';
import { dayFirstDate } from '../../form/rules.ts';
import { type ColumnOf, entry, filled, tableOf } from '../shape.ts';

/** What the rules of the table need to know: the year of the example of a date. */
export type VerificationGiven = { readonly year: number };

/** The sheet `Thẩm định` of `tham-dinh.xlsx` (contract section 6): the council writes in four columns; after them stands what the unit
 * answered, so that nobody needs its file beside. Tables of older versions lack these columns. */
export const VERIFICATION = tableOf<VerificationGiven>()({
  sheet: 'Thẩm định',
  missing: 'TD4601',
  columns: {
    unit: filled('Mã đơn vị', 11, { isRequired: true, format: 'text', isSpread: true }),
    unitName: filled('Tên đơn vị', 24, { isSpread: true }),
    line: filled('Mã tiêu chí', 10, { isRequired: true, format: 'text' }),
    title: filled('Tiêu chí', 30, { synonyms: ['ten tieu chi'], isAside: true }),
    max: filled('Điểm tối đa', 8, { isCentred: true, format: 'points', isAside: true }),
    selfPoints: filled('Điểm tự chấm', 9, { isCentred: true, format: 'points', isAside: true }),
    points: filled('Điểm tính lại', 13, { isCentred: true, format: 'points' }),
    verified: {
      ...entry('Điểm thẩm định', 10, { isRequired: true, isCentred: true, format: 'points' }),
      rule: (range, _given, cellOf) => upToMaximum(range, cellOf('verified'), cellOf('max')),
    },
    reason: entry('Lý do', 36, { synonyms: ['ly do tham dinh'], isRequired: true }),
    by: entry('Người thẩm định', 20, { synonyms: ['can bo tham dinh'], isCentred: true }),
    on: entry('Ngày', 13, {
      synonyms: ['ngay tham dinh'],
      isCentred: true,
      rule: (range, { year }: VerificationGiven) => dayFirstDate(range, `20/12/${year}`),
    }),
    achieved: filled('Số đạt', 8, { isCentred: true, isAside: true }),
    total: filled('Tổng số', 8, { isCentred: true, isAside: true }),
    level: filled('Mức tự đánh giá', 16, { isAside: true }),
    evidence: filled('Minh chứng', 28, { isAside: true }),
    explanation: filled('Giải trình', 24, { isAside: true }),
  },
});

export type VerificationColumn = ColumnOf<typeof VERIFICATION>;

/** A number from 0 to the maximum that stands in the same row. */
function upToMaximum(range: string, cell: string, max: string): FormRule {
  return {
    range,
    accept: { type: 'formula', formula: `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=${max}),FALSE)` },
    isStrict: true,
    title: 'Từ 0 đến điểm tối đa',
    message:
      'Nhập một số từ 0 đến điểm tối đa của tiêu chí (cột “Điểm tối đa”), rồi ghi lý do ở ô bên phải. Để trống nếu giữ điểm tính lại.',
  };
}
