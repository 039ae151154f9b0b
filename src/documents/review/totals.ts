import { lowerFirst } from '../../text/letters.ts';
import { bodyOf, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { joined, shareAside, tally } from '../words/wording.ts';
import { gradesChart, totalsTrend } from './charts/review-charts.ts';
import { notJudged, unitMeanChanges } from './figures/mean-changes.ts';
import { cityIn, type ReviewStatistics } from './figures/review-statistics.ts';
import { firstAndLast, NOT_COMPARABLE } from './figures/years.ts';
import { gradesByYear, meansBySet, totalsByYear } from './totals-by-year.ts';

/** Totals and grades of the city over the years. */
export function cityOverYears(statistics: ReviewStatistics): readonly Block[] {
  const { known } = statistics;
  if (known.length === 0) return [paragraph('body', 'Chưa có năm nào có kết quả tổng hợp để đánh giá.')];
  return [
    ...bodyOf(changesOfCriteria(statistics), ...meanOverYears(statistics)),
    ...totalsByYear(statistics),
    ...bodyOf(...firstAndLast(known).map((year) => gradesIn(statistics, year))),
    ...gradesByYear(statistics),
    ...gradesChart(statistics),
  ];
}

/** By cluster and by kind of unit. */
export function partsOverYears(statistics: ReviewStatistics): readonly Block[] {
  if (statistics.known.length === 0) return bodyOf('Chưa có năm nào có kết quả tổng hợp.');
  return [
    ...meansBySet(statistics, statistics.clusters, {
      caption: 'Điểm bình quân theo cụm thi đua qua các năm (số đơn vị có điểm/số đơn vị)',
      heading: 'Cụm thi đua',
    }),
    ...totalsTrend(statistics),
    ...meansBySet(statistics, statistics.types, {
      caption: 'Điểm bình quân theo loại hình đơn vị qua các năm (số đơn vị có điểm/số đơn vị)',
      heading: 'Loại hình đơn vị',
    }),
  ];
}

/** That figures on both sides of a change cannot be laid side by side, and where the changes are told. */
function changesOfCriteria({ years }: ReviewStatistics): string {
  const changed = years.filter(({ isComparable }) => !isComparable);
  if (changed.length === 0) return '';
  const said = changed.map(
    ({ year, criteria }) => `từ năm ${year} áp dụng phiên bản ${criteria?.version ?? '…'}`,
  );
  return `Bộ tiêu chí có thay đổi (${said.join('; ')}) nên số liệu trước và sau khi thay đổi ${NOT_COMPARABLE}; nội dung thay đổi tại cuối Phụ lục II.`;
}

/** How the mean went in each stretch of comparable years. */
function meanOverYears(statistics: ReviewStatistics): readonly string[] {
  if (statistics.spans.length === 0)
    return ['Không có hai năm nào dùng chung bộ tiêu chí để so sánh tăng, giảm.'];
  return [
    ...unitMeanChanges(statistics).map(({ text }) => `${text}.`),
    ...notJudged(statistics, 'unit', 'đơn vị'),
  ];
}

function gradesIn(statistics: ReviewStatistics, year: ReviewStatistics['years'][number]): string {
  const set = cityIn(statistics, year);
  const scored = set?.totals?.count ?? 0;
  if (set === null || scored === 0) return '';
  const given = statistics.grades.flatMap(({ title }, index) => {
    const count = set.grades[index] ?? 0;
    return count === 0
      ? []
      : [`${lowerFirst(title)} ${tally(count)}${shareAside(count, scored, statistics.rules)}`];
  });
  const all = [...given, ...(set.ungraded === 0 ? [] : [`không xếp loại ${tally(set.ungraded)}`])];
  return `Năm ${year.year}, trong ${tally(scored)} đơn vị đủ căn cứ, xếp loại ${joined(all)}.`;
}
