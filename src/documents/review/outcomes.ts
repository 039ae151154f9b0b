import { percentOfTotal } from '../../domain/outcome.ts';
import { compareVietnamese } from '../../text/collation.ts';
import { formatNumber } from '../../text/numbers.ts';
import { type Column, centre, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { OUTCOME_CELL_NOTE, outcomeCell, outcomeSetTables, type SummedSet } from '../outcome-sets.ts';
import { coverageOf, figures } from '../words/outcome-words.ts';
import { percent, quoted, tally } from '../words/wording.ts';
import { differenceOf, hasMoved } from './figures/differences.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { clusterTitle } from './figures/year-series.ts';
import { yearColumns, yearTable } from './year-table.ts';

type Said = { readonly id: string; readonly short: string; readonly text: string; readonly change: number };

/** What was done, year by year: shares and counts with the number of units behind each; in full in Phụ lục II. */
export function outcomesOverYears(statistics: ReviewStatistics): readonly Block[] {
  const { outcomes, years } = statistics;
  if (outcomes.length === 0) return [];
  return [
    ...outcomeTable(statistics, {
      caption: 'Kết quả công việc cộng từ báo cáo của các đơn vị qua các năm (số đơn vị có số liệu)',
      width: 10,
      cell: ({ total, sum }) => {
        const share = percentOfTotal(total);
        return `${share === null ? figures(total, sum) : percent(share)} (${formatNumber(total.added)})`;
      },
    }),
    paragraph('note', `Số đạt, tổng số của ${years.length === 1 ? 'năm' : 'từng năm'} tại Phụ lục II.`),
  ];
}

/** The same with parts, wholes and coverage, and the last year by kind of unit and by cluster, for the appendix. */
export function outcomesInFull(statistics: ReviewStatistics): readonly Block[] {
  if (statistics.outcomes.length === 0) return [];
  return [
    ...outcomeTable(statistics, {
      caption: 'Kết quả công việc của các đơn vị qua các năm',
      width: 14,
      cell: ({ total, sum }) => outcomeCell(total, sum),
    }),
    ...lastYearBySet(statistics),
    paragraph('note', OUTCOME_CELL_NOTE),
  ];
}

function lastYearBySet({ known, outcomes, unitTypes, city }: ReviewStatistics): readonly Block[] {
  const last = known.at(-1);
  const ofYear = new Map((last?.outcomes ?? []).map((each) => [each.id, each]));
  const lines = outcomes.filter(({ id }) => (ofYear.get(id)?.total.added ?? 0) > 0);
  if (last === undefined || lines.length === 0) return [];
  const whole: SummedSet = { title: city.title, totalOf: (id) => ofYear.get(id)?.total ?? null };
  const types = unitTypes
    .filter(({ id }) => last.units.some(({ type }) => type === id))
    .map(
      (kind): SummedSet => ({
        title: kind.title,
        totalOf: (id) => ofYear.get(id)?.byType.find(({ type }) => type === kind.id)?.total ?? null,
      }),
    );
  const clusters = [...new Map(last.units.map((unit) => [unit.cluster, clusterTitle(unit)]))]
    .sort(([, a], [, b]) => compareVietnamese(a, b))
    .map(
      ([cluster, title]): SummedSet => ({
        title,
        totalOf: (id) => ofYear.get(id)?.byCluster.find((each) => each.cluster === cluster)?.total ?? null,
      }),
    );
  return [
    ...outcomeSetTables(`Kết quả công việc năm ${last.year} theo loại hình đơn vị`, lines, whole, types),
    ...outcomeSetTables(`Kết quả công việc năm ${last.year} theo cụm thi đua`, lines, whole, clusters),
  ];
}

function outcomeTable(
  { years, outcomes }: ReviewStatistics,
  options: {
    readonly caption: string;
    readonly width: number;
    readonly cell: (of: ReviewStatistics['outcomes'][number]['years'][number] & object) => string;
  },
): readonly Block[] {
  const columns: readonly Column[] = [['TT', 6], ['Nội dung', 30], ...yearColumns(years, options.width)];
  return yearTable(years, {
    caption: options.caption,
    columns,
    rows: outcomes.map(({ short, years: of }, index) =>
      row(
        centre(String(index + 1)),
        left(short),
        ...of.map((year) => centre(year === null || year.total.added === 0 ? '–' : options.cell(year))),
      ),
    ),
    whenEmpty: '',
    isScored: false,
  });
}

/** Shares of what was done that rose, or fell, between the first and the last year, over the same units; most first. */
export function movedOutcomes(statistics: ReviewStatistics, direction: 1 | -1): readonly Said[] {
  return comparedOutcomes(statistics)
    .filter(({ change }) => hasMoved(change, direction, statistics.rules.standout.gap))
    .sort((a, b) => (b.change - a.change) * direction);
}

/** Each share of what was done, in the first and the last year, over the same units. */
export function comparedOutcomes(statistics: ReviewStatistics): readonly Said[] {
  const { outcomes, wholeSpan, comparedOver } = statistics;
  if (wholeSpan === null) return [];
  const { outcome } = comparedOver(wholeSpan);
  return outcomes.flatMap(({ id, short }) => {
    const compared = outcome(id);
    if (compared === null) return [];
    const { of, before, after } = compared;
    const [start, end] = [percentOfTotal(before), percentOfTotal(after)];
    if (start === null || end === null) return [];
    const change = differenceOf(start, end);
    const text = `${quoted(short)} từ ${percent(start)} (${formatNumber(before.part)}/${formatNumber(before.whole)}) ${change < 0 ? 'xuống' : 'lên'} ${percent(end)} (${formatNumber(after.part)}/${formatNumber(after.whole)}), cùng ${tally(of)} đơn vị`;
    return [{ id, short, text, change }];
  });
}

/** The shares that were lowest in the last year that is known, of enough units. */
export function weakOutcomes({ outcomes, known, years, isEnoughUnits }: ReviewStatistics): readonly Said[] {
  const last = known.at(-1);
  if (last === undefined) return [];
  const at = years.indexOf(last);
  return outcomes
    .flatMap(({ id, short, sum, years: of }) => {
      const total = of[at]?.total;
      const share = total === undefined ? null : percentOfTotal(total);
      if (sum !== 'share' || total === undefined || share === null || share === 100) return [];
      if (!isEnoughUnits(total.added, total.of - total.notApplicable)) return [];
      const text = `${quoted(short)} ${figures(total, sum)} (${percent(share)}, số liệu của ${coverageOf(total)} đơn vị)`;
      return [{ id, short, text, change: share }];
    })
    .sort((a, b) => a.change - b.change)
    .slice(0, 3);
}
