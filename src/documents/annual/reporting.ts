import type { ReportRules } from '../../domain/report-rules.ts';
import type { Result, UnitResult } from '../../domain/result.ts';
import { sortByVietnamese } from '../../text/collation.ts';
import { formatShortDate, weekdayName } from '../../text/dates.ts';
import { formatInteger } from '../../text/numbers.ts';
import { bodyOf, captionedTable, centre, dashes, left, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { AnnualStatistics, UnitSet } from '../figures/annual-statistics.ts';
import { listed, nameInText, partOf, shareAside, tally } from '../words/wording.ts';

const NAMES_SHOWN = 10;

/** Part IV, who reported, who was late, who did not; what became of each file is for the clerk, in the score workbook. */
export function reporting(
  statistics: AnnualStatistics,
  { deadline }: Result,
  rules: ReportRules,
): readonly Block[] {
  const { city, onTime, late, missing, rejected } = statistics;
  const day = deadline.weekend
    ? `${formatShortDate(deadline.date)} (${weekdayName(deadline.date)})`
    : formatShortDate(deadline.date);
  return [
    ...bodyOf(
      `Thời hạn nộp báo cáo là ngày ${day}.`,
      submitted(city, onTime.length, late.length, rules),
      'Cụ thể:',
    ),
    ...dashes([
      named('nộp chậm', late),
      named('chưa nộp', missing),
      named('có báo cáo không sử dụng được', rejected),
    ]),
    ...submissionsByType(statistics),
    ...bodyOf('Tình hình của từng đơn vị tại Phụ lục III.'),
  ];
}

function submitted(
  { units, submitted: used }: UnitSet,
  onTime: number,
  late: number,
  rules: ReportRules,
): string {
  if (used.length === 0)
    return `Chưa có báo cáo sử dụng được của đơn vị nào trong ${tally(units.length)} đơn vị phải báo cáo.`;
  const all = used.length === 1 ? '' : 'tất cả ';
  const when =
    late * onTime > 0
      ? `gồm ${tally(onTime)} đơn vị nộp đúng hạn và ${tally(late)} đơn vị nộp chậm`
      : `${all}${late === 0 ? 'nộp đúng hạn' : 'nộp chậm'}`;
  return `Có ${partOf(used.length, units.length, rules)} đơn vị có báo cáo sử dụng được${shareAside(used.length, units.length, rules)}, ${when}.`;
}

function named(state: string, units: readonly UnitResult[]): string {
  if (units.length === 0) return `Không có đơn vị nào ${state}`;
  const names = sortByVietnamese(units, ({ name }) => name).map(({ name }) => nameInText(name));
  return `${tally(units.length)} đơn vị ${state}: ${listed(names, NAMES_SHOWN, 'đơn vị')}`;
}

const STATES = ['on-time', 'late', 'rejected', 'missing'] as const;

/** How the units of each kind reported; the four states add up to `Phải nộp`. */
function submissionsByType({ types, city }: AnnualStatistics): readonly Block[] {
  const figuresOf = (units: readonly UnitResult[]) =>
    [
      units.length,
      ...STATES.map((state) => units.filter(({ submission }) => submission === state).length),
    ].map(formatInteger);
  return captionedTable({
    caption: 'Tình hình nộp báo cáo theo loại hình đơn vị',
    columns: [
      ['TT', 6],
      ['Loại hình đơn vị', 34],
      ['Phải nộp', 12],
      ['Đúng hạn', 12],
      ['Nộp chậm', 12],
      ['Không sử dụng được', 14],
      ['Chưa nộp', 12],
    ],
    rows: [
      ...types.map(({ title, units }, index) =>
        row(centre(String(index + 1)), left(title), ...figuresOf(units).map(centre)),
      ),
      totalRow(city.title, 2, ...figuresOf(city.units)),
    ],
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào thuộc đối tượng báo cáo.',
  });
}
