import { formatInteger } from '../../text/numbers.ts';
import { type Column, centre, left, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { pointsOrDash, sentence } from '../words/wording.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import type { YearSeries } from './figures/year-series.ts';
import { whyEmpty, yearLabel } from './figures/years.ts';
import { countWithShare, yearColumns, yearTable } from './year-table.ts';

/** Mean, median, lowest and highest of the city, year by year. */
export function totalsByYear({ years, city }: ReviewStatistics): readonly Block[] {
  const hasRemarks = years.some((year) => whyEmpty(year) !== '');
  const remark = (year: ReviewStatistics['years'][number]) =>
    hasRemarks ? [left(sentence(whyEmpty(year)))] : [];
  const rows = years.map((year, index) => {
    const set = city.years[index] ?? null;
    const label = centre(yearLabel(year));
    if (set === null) return row(label, ...Array(6).fill(centre('–')), ...remark(year));
    const { totals } = set;
    const figures = [totals?.mean, totals?.median, totals?.max, totals?.min];
    return row(
      label,
      centre(formatInteger(set.units.length)),
      centre(formatInteger(totals?.count ?? 0)),
      ...figures.map((points) => centre(pointsOrDash(points ?? null))),
      ...remark(year),
    );
  });
  return yearTable(years, {
    caption: 'Tổng điểm của các đơn vị qua các năm',
    columns: [
      ['Năm', 10],
      ['Số đơn vị', 10],
      ['Đủ căn cứ xếp hạng', 12],
      ['Bình quân', 12],
      ['Trung vị', 12],
      ['Cao nhất', 12],
      ['Thấp nhất', 12],
      ...(hasRemarks ? [['Ghi chú', 20] as const] : []),
    ],
    rows,
    whenEmpty: 'Giai đoạn không có năm nào.',
  });
}

/** How many units had each grade, year by year; the columns of a row add up to its `Số đơn vị`. */
export function gradesByYear({ years, grades, city, rules }: ReviewStatistics): readonly Block[] {
  const hasUngraded = city.years.some((set) => (set?.ungraded ?? 0) > 0);
  const columns: readonly Column[] = [
    ['Năm', 10],
    ['Số đơn vị', 10],
    ...grades.map(({ title }): Column => [title, 15]),
    ...(hasUngraded ? [['Không xếp loại', 13] as const] : []),
    ['Chưa đủ căn cứ', 12],
  ];
  const rows = years.map((year, index) => {
    const set = city.years[index] ?? null;
    if (set === null) return row(centre(yearLabel(year)), ...columns.slice(1).map(() => centre('–')));
    const scored = set.totals?.count ?? 0;
    const given = [...set.grades, ...(hasUngraded ? [set.ungraded] : [])];
    return row(
      centre(yearLabel(year)),
      centre(formatInteger(set.units.length)),
      ...given.map((count) => centre(countWithShare(count, scored, rules))),
      centre(formatInteger(set.units.length - scored)),
    );
  });
  return yearTable(years, {
    caption: 'Kết quả xếp loại các đơn vị qua các năm (tỷ lệ trên số đơn vị đủ căn cứ)',
    columns,
    rows,
    whenEmpty: 'Giai đoạn không có năm nào.',
  });
}

/** Mean total of each cluster or kind of unit, year by year. */
export function meansBySet(
  { years, city }: ReviewStatistics,
  series: readonly YearSeries[],
  words: { readonly caption: string; readonly heading: string },
): readonly Block[] {
  const figuresOf = (of: YearSeries) =>
    of.years.map((set) => {
      const totals = set?.totals ?? null;
      return set === null || totals === null
        ? '–'
        : `${pointsOrDash(totals.mean)} (${totals.count}/${set.units.length})`;
    });
  return yearTable(years, {
    caption: words.caption,
    columns: [['TT', 5], [words.heading, 26], ...yearColumns(years, 10)],
    rows:
      series.length === 0
        ? []
        : [
            ...series.map((of, index) =>
              row(centre(String(index + 1)), left(of.title), ...figuresOf(of).map(centre)),
            ),
            totalRow(city.title, 2, ...figuresOf(city)),
          ],
    whenEmpty: 'Chưa có năm nào có kết quả tổng hợp.',
  });
}
