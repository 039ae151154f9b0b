import type { FormRule } from '../../form/form-model.ts';
import { dayFirstDate } from '../../form/rules.ts';
import { type ColumnOf, tableOf } from '../shape.ts';

/** What the rules of the table need to know: the year of the example of a date. */
export type VerificationGiven = { readonly year: number };

/** The sheet `Thẩm định` of `tham-dinh.xlsx` (contract section 6): the council writes in the last four columns. */
export const VERIFICATION = tableOf<VerificationGiven>()({
  sheet: 'Thẩm định',
  missing: 'TD4601',
  columns: {
    unit: { header: 'Mã đơn vị', isRequired: true, width: 11, format: 'text' },
    unitName: { header: 'Tên đơn vị', width: 28 },
    line: { header: 'Mã tiêu chí', isRequired: true, width: 10, format: 'text' },
    title: { header: 'Tiêu chí', synonyms: ['ten tieu chi'], width: 34 },
    max: { header: 'Điểm tối đa', width: 8, isCentred: true, format: 'points' },
    selfPoints: { header: 'Điểm tự chấm', width: 9, isCentred: true, format: 'points' },
    points: { header: 'Điểm tính lại', width: 13, isCentred: true, format: 'points' },
    verified: {
      header: 'Điểm thẩm định',
      isRequired: true,
      isEntry: true,
      width: 10,
      isCentred: true,
      format: 'points',
      rule: (range, _given, cellOf) => upToMaximum(range, cellOf('verified'), cellOf('max')),
    },
    reason: {
      header: 'Lý do',
      synonyms: ['ly do tham dinh'],
      isRequired: true,
      isEntry: true,
      width: 40,
      format: 'text',
    },
    by: {
      header: 'Người thẩm định',
      synonyms: ['can bo tham dinh'],
      isEntry: true,
      width: 20,
      isCentred: true,
      format: 'text',
    },
    on: {
      header: 'Ngày',
      synonyms: ['ngay tham dinh'],
      isEntry: true,
      width: 13,
      isCentred: true,
      format: 'text',
      rule: (range, { year }) => dayFirstDate(range, `20/12/${year}`),
    },
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
