import { centre, headingRow, left, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { pointsOrDash } from '../words/wording.ts';
import { signed } from './figures/differences.ts';
import type { GroupTrend, MeanTrend, Trends } from './figures/mean-trends.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { yearColumns, yearTable } from './year-table.ts';

/** Groups of criteria over the years, in percent of the maximum. */
export function groupTrends(
  statistics: ReviewStatistics,
  groups: readonly MeanTrend[],
  caption: string,
): readonly Block[] {
  return trendTable(
    statistics,
    caption,
    groups.map((group, index) => trendRow(String(index + 1), group)),
  );
}

/** Groups with their criteria, and those that only earlier criteria had. */
export function allTrends(
  statistics: ReviewStatistics,
  { groups, former }: Trends,
  caption: string,
): readonly Block[] {
  const columns = statistics.years.length + 3;
  return trendTable(statistics, caption, [
    ...groups.flatMap((group) => [groupRow(group), ...group.lines.map((line) => trendRow(line.id, line))]),
    ...(former.length === 0 ? [] : [headingRow('Nhóm, tiêu chí chỉ có ở phiên bản trước', columns)]),
    ...former.map((line) => trendRow(line.id, line)),
  ]);
}

function trendTable(
  { years, span, known }: ReviewStatistics,
  caption: string,
  rows: Parameters<typeof yearTable>[1]['rows'],
): readonly Block[] {
  const change = span === null ? 'Tăng, giảm' : `${span.last.year} so với ${span.first.year}`;
  return yearTable(years, {
    caption,
    columns: [['TT', 7], ['Nội dung', 34], ...yearColumns(years, 10), [change, 11]],
    rows: known.length === 0 ? [] : rows,
    whenEmpty: 'Chưa có năm nào có kết quả tổng hợp.',
  });
}

function groupRow(group: GroupTrend) {
  return { ...trendRow(group.id, group), kind: 'heading' as const };
}

function trendRow(label: string, { short, percents, change }: MeanTrend) {
  return row(
    centre(label),
    left(short),
    ...percents.map((share) => centre(pointsOrDash(share))),
    centre(signed(change)),
  );
}
