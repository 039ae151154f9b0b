import { percentOfTotal } from '../../domain/outcome.ts';
import { type Term, termWords } from '../../domain/term.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Block } from '../document-model.ts';
import type { AnnualStatistics } from '../figures/annual-statistics.ts';
import type { Outcomes } from '../figures/outcomes.ts';
import { gradeColumnsChart } from '../review/charts/grade-distribution-chart.ts';
import { percent, type ShareRule, tally } from '../words/wording.ts';

/** Centimetres: axis of a chart with lying bars, and one bar. */
const FRAME_HEIGHT = 2.5;
const BAR_HEIGHT = 0.9;

/** What was done, as shares of what there was to do: one bar for each sum. */
export function outcomesChart({ lines }: Outcomes, term: Term, whole: string): readonly Block[] {
  const shares = lines.flatMap(({ short, sum, city }) => {
    const share = percentOfTotal(city);
    return sum !== 'share' || share === null || city.added < 2 ? [] : [{ short, share, city }];
  });
  if (shares.length < 2) return [];
  return [
    {
      type: 'chart',
      kind: 'bar',
      title: `Tỷ lệ thực hiện các nội dung có số liệu cộng được, ${termWords(term)}`,
      categories: shares.map(({ short }) => short),
      series: [{ name: whole, values: shares.map(({ share }) => share) }],
      valueTitle: 'Số đạt so với tổng số',
      format: 'percent',
      axisMaximum: 100,
      alt: [
        `Biểu đồ thanh ngang, số đạt so với tổng số của các đơn vị có số liệu, ${termWords(term)}.`,
        ...shares.map(
          ({ short, share, city }) =>
            `${short}: ${percent(share)} (${formatNumber(city.part)}/${formatNumber(city.whole)}, ${tally(city.added)} đơn vị).`,
        ),
      ].join(' '),
      height: FRAME_HEIGHT + BAR_HEIGHT * shares.length,
    },
  ];
}

/** How many units of each kind have each grade; of the whole city the text and the table tell. */
export function gradesChart(
  { city, types }: AnnualStatistics,
  term: Term,
  rules: ShareRule,
): readonly Block[] {
  if (city.scored.length < 2) return [];
  return [
    gradeColumnsChart({
      title: `Kết quả xếp loại các đơn vị theo loại hình, ${termWords(term)}`,
      noun: 'đơn vị',
      rules,
      grades: city.grades.map(({ grade }) => grade.title),
      over: `theo loại hình đơn vị, ${termWords(term)}`,
      columns: types
        .filter(({ scored }) => scored.length > 0)
        .map(({ title, grades }) => ({
          name: title,
          inText: title,
          counts: grades.map(({ members }) => members.length),
        })),
    }),
  ];
}
