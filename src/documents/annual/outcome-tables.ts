import { percentOfTotal } from '../../domain/outcome.ts';
import { formatInteger } from '../../text/numbers.ts';
import { type Column, captionedTable, centre, headingRow, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { AnnualStatistics, UnitSet } from '../figures/annual-statistics.ts';
import type { OutcomeLine, Outcomes } from '../figures/outcomes.ts';
import { OUTCOME_CELL_NOTE, outcomeSetTables, type SummedSet } from '../outcome-sets.ts';
import { choicesInWords, coverageOf, figures } from '../words/outcome-words.ts';
import { percent, quoted } from '../words/wording.ts';

/** What was done, all units together, group by group of the criteria: the sums with how many units they cover. */
export function outcomesOfCity(
  { lines, notAdded }: Outcomes,
  { groups }: AnnualStatistics,
): readonly Block[] {
  // Answers of yes or no stand in part I, where the report tells how the units set to work.
  const shown = lines.filter(({ kind, city }) => kind !== 'yes-no' && city.added > 0);
  if (shown.length === 0) return [];
  let number = 0;
  const rows = groups.flatMap(({ title }) => {
    const members = shown.filter(({ group }) => group === title.id);
    if (members.length === 0) return [];
    return [
      headingRow(title.short, COLUMNS.length),
      ...members.map((line) => {
        number += 1;
        return cityRow(number, line);
      }),
    ];
  });
  return [
    ...captionedTable({
      caption: 'Kết quả công việc cộng từ báo cáo của các đơn vị',
      columns: COLUMNS,
      rows,
      fontSize: 12,
      whenEmpty: '',
    }),
    paragraph('note', [NOTE, ...notAdded.map(whyNotAdded)].join(' ')),
  ];
}

const COLUMNS: readonly Column[] = [
  ['TT', 5],
  ['Nội dung', 30],
  ['Số đạt/Tổng số', 19],
  ['Tỷ lệ', 10],
  ['Đơn vị có số liệu', 10],
  ['Không áp dụng', 9],
  ['Không cộng được', 9],
  ['Chưa có số liệu', 9],
];

const NOTE =
  'Số liệu do đơn vị báo cáo, chỉ cộng phần đã rõ. “Không cộng được”: đơn vị chỉ ghi tỷ lệ phần trăm, thiếu minh chứng bắt buộc, hoặc Hội đồng thẩm định khác. “Chưa có số liệu”: chưa nộp, chưa trả lời hoặc không đọc được.';

function whyNotAdded({ short, because }: Outcomes['notAdded'][number]): string {
  return `${quoted(short)} không cộng chung vì ${because}.`;
}

function cityRow(number: number, { short, sum, city }: OutcomeLine) {
  const share = percentOfTotal(city);
  return row(
    centre(String(number)),
    left(short),
    sum === 'choice' ? left(choicesInWords(city)) : centre(figures(city, sum)),
    centre(share === null ? '–' : percent(share)),
    centre(coverageOf(city)),
    centre(formatInteger(city.notApplicable)),
    centre(formatInteger(city.leftOut)),
    centre(formatInteger(city.silent)),
  );
}

/** The same sums by kind of unit and by cluster, each beside the whole city. */
export function outcomesBySet(
  outcomes: Outcomes,
  { types, clusters, city }: AnnualStatistics,
): readonly Block[] {
  const lines = outcomes.lines.filter(({ sum, city: total }) => sum !== 'choice' && total.added > 0);
  if (lines.length === 0) return [];
  const byId = new Map(lines.map((line) => [line.id, line]));
  const setOf = ({ title, units }: UnitSet): SummedSet => ({
    title,
    totalOf: (id) => byId.get(id)?.totalOf(units) ?? null,
  });
  return [
    ...outcomeSetTables('Kết quả công việc theo loại hình đơn vị', lines, setOf(city), types.map(setOf)),
    ...outcomeSetTables('Kết quả công việc theo cụm thi đua', lines, setOf(city), clusters.map(setOf)),
    paragraph('note', OUTCOME_CELL_NOTE),
  ];
}
