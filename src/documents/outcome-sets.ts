import { type OutcomeTotal, percentOfTotal, type Sum } from '../domain/outcome.ts';
import { type Column, captionedTable, centre, left, row } from './blocks.ts';
import type { Block } from './document-model.ts';
import { coverageOf, figures } from './words/outcome-words.ts';
import { percent } from './words/wording.ts';

/** More columns of sets than these do not fit a landscape page. */
const SETS_IN_A_TABLE = 7;

/** Some units that are looked at together, and what they reported. */
export type SummedSet = {
  readonly title: string;
  readonly totalOf: (line: string) => OutcomeTotal | null;
};

/** What was done by each of several sets of units, beside the whole; spread over tables where there are many. */
export function outcomeSetTables(
  caption: string,
  lines: readonly { readonly id: string; readonly short: string; readonly sum: Sum }[],
  whole: SummedSet,
  sets: readonly SummedSet[],
): readonly Block[] {
  const count = Math.max(1, Math.ceil(sets.length / SETS_IN_A_TABLE));
  const start = (index: number) => Math.ceil((index * sets.length) / count);
  return Array.from({ length: count }, (_, index) => {
    const part = count === 1 ? '' : ` (phần ${index + 1}/${count})`;
    const columns = [whole, ...sets.slice(start(index), start(index + 1))];
    return captionedTable({
      caption: `${caption}${part}`,
      columns: [['TT', 4], ['Nội dung', 22], ...columns.map(({ title }): Column => [title, 14])],
      rows: lines.map(({ id, short, sum }, number) =>
        row(
          centre(String(number + 1)),
          left(short),
          ...columns.map(({ totalOf }) => centre(outcomeCell(totalOf(id), sum))),
        ),
      ),
      fontSize: 11,
      whenEmpty: '',
    });
  }).flat();
}

/** `1.960/2.000 (98,00%; 10/12)`; `KAD` where the line is for none of them, `–` where nothing is known. */
export function outcomeCell(total: OutcomeTotal | null, sum: Sum): string {
  if (total === null) return '–';
  if (total.notApplicable === total.of) return 'KAD';
  const share = percentOfTotal(total);
  const aside = share === null ? coverageOf(total) : `${percent(share)}; ${coverageOf(total)}`;
  return `${figures(total, sum)} (${aside})`;
}

/** What stands in the brackets of `outcomeCell`. */
export const OUTCOME_CELL_NOTE =
  'Số đạt/tổng số do đơn vị báo cáo; trong ngoặc: tỷ lệ phần trăm (nếu có); số đơn vị có số liệu/số đơn vị thuộc diện. “KAD”: không đơn vị nào thuộc diện.';
