import { formatInteger } from '../../text/numbers.ts';
import { centre, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { sentence } from '../words/wording.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { whyEmpty } from './figures/years.ts';
import { countWithShare, yearTable } from './year-table.ts';

/** How the units reported each year, of that year's own number of units in force; a year without a result has dashes. */
export function submissionsByYear({ years, city }: ReviewStatistics): readonly Block[] {
  const rows = years.map((year, index) => {
    const set = city.years[index] ?? null;
    const label = centre(String(year.year));
    if (set === null) return row(label, ...Array(5).fill(centre('–')), left(sentence(whyEmpty(year))));
    const all = set.units.length;
    const figures = [set.onTime, set.late, set.rejected, set.missing];
    return row(
      label,
      centre(formatInteger(all)),
      ...figures.map((count) => centre(countWithShare(count, all))),
      left(''),
    );
  });
  return yearTable(years, {
    caption: 'Tình hình nộp báo cáo qua các năm (tỷ lệ trên số đơn vị phải nộp của năm)',
    columns: [
      ['Năm', 8],
      ['Phải nộp', 9],
      ['Đúng hạn', 16],
      ['Nộp chậm', 15],
      ['Không sử dụng được', 15],
      ['Không nộp', 15],
      ['Ghi chú', 20],
    ],
    rows,
    whenEmpty: 'Giai đoạn không có năm nào.',
    isScored: false,
  });
}
