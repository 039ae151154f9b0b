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

/** The mean total of the city and of its clusters; gaps stay gaps, a change of criteria is marked. */
export function totalsTrend({ years, city, clusters }: ReviewStatistics): readonly Block[] {
  const meansOf = ({ title, years: sets }: YearSeries) => ({
    name: title,
    values: sets.map((set) => set?.totals?.mean ?? null),
  });
  if (city.years.every((set) => set?.totals == null)) return [];
  const charts = trendChart({
    title: 'Điểm bình quân toàn thành phố và các cụm thi đua qua các năm',
    years: years.map(({ year }) => year),
    measure: { title: 'Điểm bình quân', format: 'points', unit: 'điểm' },
    reference: meansOf(city),
    lines: clusters.map(meansOf),
    axisMinimum: 'fitted',
  });
  const labels = years.map(yearLabel);
  return [...charts.map((chart) => ({ ...chart, categories: labels })), ...remark(years)];
}

/** Shares of the grades of the units, year by year. */
export function gradesChart({ years, grades, city }: ReviewStatistics): readonly Block[] {
  if (city.years.every((set) => set?.totals == null)) return [];
  const chart = gradeDistributionChart({
    title: 'Cơ cấu xếp loại các đơn vị qua các năm',
    noun: 'đơn vị',
    grades: grades.map(({ title }) => title),
    years: years.map(({ year }, index) => ({ year, counts: city.years[index]?.grades ?? null })),
  });
  return [withMarkedYears(chart, years), ...remark(years)];
}

/** Each group of criteria in the first and the last comparable year. */
export function profileChart(
  { span, years }: ReviewStatistics,
  { groups }: Trends,
  title: string,
): readonly Block[] {
  if (span === null) return [];
  const [start, end] = [years.indexOf(span.first), years.indexOf(span.last)];
  const chart = groupProfileChart({
    title: `${title}, năm ${span.first.year} và năm ${span.last.year}`,
    startName: `Năm ${span.first.year}`,
    endName: `Năm ${span.last.year}`,
    groups: groups.map(({ short, percents }) => ({
      name: short,
      start: percents[start] ?? null,
      end: percents[end] ?? null,
    })),
  });
  return [{ ...chart, height: FRAME_HEIGHT + GROUP_HEIGHT * groups.length }];
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
