import type { ReviewResult } from '../../domain/result.ts';
import { withoutEnd } from '../../text/letters.ts';
import { formatInteger } from '../../text/numbers.ts';
import { centre, dashes, headingRow, left, paragraph, row, toFill } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import { pointsOrDash } from '../words/wording.ts';
import { signed } from './figures/differences.ts';
import type { MeanTrend, Trends } from './figures/mean-trends.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { outcomesInFull } from './outcomes.ts';
import { yearColumns, yearTable } from './year-table.ts';

/** Groups of criteria over the years, in percent of the maximum. */
export function groupTrends(
  statistics: ReviewStatistics,
  groups: readonly MeanTrend[],
  caption: string,
): readonly Block[] {
  const hasChange = groups.some(({ change }) => change !== null);
  return trendTable(
    statistics,
    caption,
    groups.map((group, index) => trendRow(String(index + 1), group, hasChange)),
    hasChange,
  );
}

/** Phụ lục II, every group and criterion over the years, and what changed in the criteria. */
export function criteriaOverYears(statistics: ReviewStatistics, result: ReviewResult) {
  const { known, units, people } = statistics;
  return {
    bang_tieu_chi_cac_nam: [
      ...outcomesInFull(statistics),
      ...allTrends(statistics, units, '1. Đối với đơn vị (% so với điểm tối đa)'),
      ...(known.length === 0
        ? []
        : allTrends(statistics, people, '2. Đối với cá nhân (% so với điểm tối đa)')),
    ],
    thay_doi_tieu_chi: criteriaChanges(statistics, result),
  } satisfies Blocks;
}

/** Groups with their criteria, and those that only earlier criteria had. */
function allTrends(
  statistics: ReviewStatistics,
  { groups, former }: Trends,
  caption: string,
): readonly Block[] {
  const hasChange = [...groups, ...groups.flatMap(({ lines }) => lines)].some(
    ({ change }) => change !== null,
  );
  const columns = statistics.years.length + (hasChange ? 3 : 2);
  const rowOf = (line: MeanTrend) => trendRow(line.id, line, hasChange);
  return trendTable(
    statistics,
    caption,
    [
      ...groups.flatMap((group) => [
        { ...rowOf(group), kind: 'heading' as const },
        ...group.lines.map(rowOf),
      ]),
      ...(former.length === 0 ? [] : [headingRow('Nhóm, tiêu chí chỉ có ở phiên bản trước', columns)]),
      ...former.map(rowOf),
    ],
    hasChange,
  );
}

function trendTable(
  { years, span, known }: ReviewStatistics,
  caption: string,
  rows: Parameters<typeof yearTable>[1]['rows'],
  hasChange: boolean,
): readonly Block[] {
  const change = span === null ? 'Tăng, giảm' : `${span.last.year} so với ${span.first.year}`;
  return yearTable(years, {
    caption,
    columns: [
      ['TT', 7],
      ['Nội dung', 34],
      ...yearColumns(years, 10),
      ...(hasChange ? [[change, 11] as const] : []),
    ],
    rows: known.length === 0 ? [] : rows,
    whenEmpty: 'Chưa có năm nào có kết quả tổng hợp.',
  });
}

/** Nobody’s change is known: then there is no column of it. */
function trendRow(label: string, { short, percents, counts, change }: MeanTrend, hasChange: boolean) {
  return row(
    centre(label),
    left(short),
    ...percents.map((share, year) =>
      centre(share === null ? '–' : `${pointsOrDash(share)} (${formatInteger(counts[year] ?? 0)})`),
    ),
    ...(hasChange ? [centre(signed(change))] : []),
  );
}

/** What the criteria's last version changed; nothing where they stayed the same throughout. */
function criteriaChanges({ years }: ReviewStatistics, { criteria }: ReviewResult): readonly Block[] {
  const changed = years.filter(({ isComparable }) => !isComparable);
  if (changed.length === 0) return [];
  return [
    paragraph('caption', '3. Những thay đổi của bộ tiêu chí trong giai đoạn'),
    ...changed.flatMap(({ year, criteria: of }): readonly Block[] => {
      const isLast = of?.sha256 === criteria.sha256;
      const said = isLast ? (criteria.changes ?? []) : [];
      const heading = `Từ năm ${year} áp dụng phiên bản ${of?.version ?? '…'}`;
      return said.length === 0
        ? [paragraph('body', `${heading}: `, toFill('nêu nội dung thay đổi so với phiên bản trước'), '.')]
        : [paragraph('body', `${heading}:`), ...dashes(said.map((change) => withoutEnd(change, '.;')))];
    }),
  ];
}
