import { lowerFirst } from '../../../text/letters.ts';
import { paragraph } from '../../blocks.ts';
import type { Block, Chart } from '../../document-model.ts';
import type { Trends } from '../figures/mean-trends.ts';
import type { ReviewStatistics } from '../figures/review-statistics.ts';
import type { YearSeries } from '../figures/year-series.ts';
import { comparisonRemark, yearLabel } from '../figures/years.ts';
import { gradeDistributionChart } from './grade-distribution-chart.ts';
import { groupProfileChart } from './group-profile-chart.ts';
import { trendChart } from './trend-chart.ts';

/** Centimetres: axis and legend of a chart with lying bars, and the bars of one group. */
const FRAME_HEIGHT = 3;
const GROUP_HEIGHT = 1.1;

const OWN_UNITS =
  'Bình quân của mỗi năm tính trên các đơn vị có điểm của năm ấy, không phải cùng một số đơn vị; việc tăng, giảm chỉ được đánh giá trên cùng các đơn vị.';

/** The mean total of the city and of its clusters; gaps stay gaps, a change of criteria is marked. */
export function totalsTrend({ years, city, clusters }: ReviewStatistics): readonly Block[] {
  const meansOf = ({ title, years: sets }: YearSeries) => ({
    name: title,
    values: sets.map((set) => set?.totals?.mean ?? null),
  });
  if (!hasSeveralYears(city)) return [];
  const charts = trendChart({
    title: `Điểm bình quân ${lowerFirst(city.title)} và các cụm thi đua qua các năm`,
    years: years.map(({ year }) => year),
    measure: { title: 'Điểm bình quân', format: 'points', unit: 'điểm' },
    reference: meansOf(city),
    lines: clusters.map(meansOf),
    axisMinimum: 'fitted',
  });
  const labels = years.map(yearLabel);
  return [
    ...charts.map((chart) => ({ ...chart, categories: labels })),
    ...remark(years),
    paragraph('note', OWN_UNITS),
  ];
}

/** One year is no course of years: the table tells it, and a point alone in a picture tells nothing. */
function hasSeveralYears({ years }: YearSeries): boolean {
  return years.filter((set) => set?.totals != null).length > 1;
}

/** Shares of the grades of the units, year by year. */
export function gradesChart({ years, grades, city, rules }: ReviewStatistics): readonly Block[] {
  if (!hasSeveralYears(city)) return [];
  const chart = gradeDistributionChart({
    title: 'Cơ cấu xếp loại các đơn vị qua các năm',
    noun: 'đơn vị',
    rules,
    grades: grades.map(({ title }) => title),
    years: years.map(({ year }, index) => ({ year, counts: city.years[index]?.grades ?? null })),
  });
  return [withMarkedYears(chart, years), ...remark(years)];
}

/** Each group of criteria in the first and the last comparable year. */
export function profileChart(
  { span }: ReviewStatistics,
  { groups }: Trends,
  { title, noun }: { readonly title: string; readonly noun: string },
): readonly Block[] {
  if (span === null) return [];
  const compared = groups.flatMap(({ short, compared: of }) => (of === null ? [] : [{ short, ...of }]));
  if (compared.length === 0) return [];
  const chart = groupProfileChart({
    title: `${title}, năm ${span.first.year} và năm ${span.last.year}, tính trên cùng số ${noun} có điểm ở cả hai năm`,
    startName: `Năm ${span.first.year}`,
    endName: `Năm ${span.last.year}`,
    groups: compared.map(({ short, before, after }) => ({ name: short, start: before, end: after })),
  });
  return [{ ...chart, height: FRAME_HEIGHT + GROUP_HEIGHT * compared.length }];
}

function withMarkedYears(chart: Chart, years: ReviewStatistics['years']): Chart {
  return {
    ...chart,
    categories: chart.categories.map((name, index) =>
      years[index]?.isComparable === false ? name.replace(/^\d+/u, '$& (*)') : name,
    ),
  };
}

function remark(years: ReviewStatistics['years']): readonly Block[] {
  const said = comparisonRemark(years);
  return said === null ? [] : [paragraph('note', said)];
}
