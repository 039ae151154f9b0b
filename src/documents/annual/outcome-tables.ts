import { percentOfTotal } from '../../domain/outcome.ts';
import type { UnitResult } from '../../domain/result.ts';
import { formatInteger } from '../../text/numbers.ts';
import { type Column, captionedTable, centre, headingRow, left, paragraph, row } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { AnnualStatistics, UnitSet } from '../figures/annual-statistics.ts';
import type { OutcomeLine, Outcomes } from '../figures/outcomes.ts';
import { choicesInWords, coverageOf, figures } from '../words/outcome-words.ts';
import { percent, quoted } from '../words/wording.ts';

/** More columns of sets than these do not fit a landscape page. */
const SETS_IN_A_TABLE = 7;

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
  return [
    ...setTables('Kết quả công việc theo loại hình đơn vị', lines, types, city),
    ...setTables('Kết quả công việc theo cụm thi đua', lines, clusters, city),
    paragraph(
      'note',
      'Trong ngoặc: tỷ lệ phần trăm (nếu có); số đơn vị có số liệu/số đơn vị thuộc diện. “KAD”: không đơn vị nào thuộc diện.',
    ),
  ];
}

function setTables(
  caption: string,
  lines: readonly OutcomeLine[],
  sets: readonly UnitSet[],
  city: UnitSet,
): readonly Block[] {
  const count = Math.max(1, Math.ceil(sets.length / SETS_IN_A_TABLE));
  const start = (index: number) => Math.ceil((index * sets.length) / count);
  return Array.from({ length: count }, (_, index) => {
    const part = count === 1 ? '' : ` (phần ${index + 1}/${count})`;
    const columns = [city, ...sets.slice(start(index), start(index + 1))];
    return captionedTable({
      caption: `${caption}${part}`,
      columns: [['TT', 4], ['Nội dung', 22], ...columns.map(({ title }): Column => [title, 14])],
      rows: lines.map((line, number) =>
        row(
          centre(String(number + 1)),
          left(line.short),
          ...columns.map(({ units }) => centre(cellOf(line, units))),
        ),
      ),
      fontSize: 11,
      whenEmpty: '',
    });
  }).flat();
}

/** `1.960/2.000 (98,00%; 10/12)`; `KAD` where the line is for none of them. */
function cellOf({ sum, totalOf }: OutcomeLine, units: readonly UnitResult[]): string {
  const total = totalOf(units);
  if (total.notApplicable === total.of) return 'KAD';
  const share = percentOfTotal(total);
  const aside = share === null ? coverageOf(total) : `${percent(share)}; ${coverageOf(total)}`;
  return `${figures(total, sum)} (${aside})`;
}
