import type { Chance } from '../../../samples/make/random.ts';
import type { RawCell, RawRow, RawSheet, RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import type { ReceivedFile } from '../../../src/domain/submission.ts';
import type { ReadingContext } from '../../../src/reading/context.ts';
import { rawSheet, type TestCell, type TestSheet } from '../../support/raw-workbook.ts';

/** A file as somebody may send it, with words for what is in it where its reading does not show that. */
export type Wild = {
  readonly what?: string;
  readonly workbook: RawWorkbook;
  readonly received?: Partial<ReceivedFile>;
  readonly context?: ReadingContext;
};

export type Row = readonly TestCell[];
export type Block = TestSheet & { readonly name: string; readonly rows: readonly Row[] };

export function bookOf(blocks: readonly Block[], file = 'bao-cao.xlsx'): RawWorkbook {
  return {
    file,
    format: 'xlsx',
    sheets: blocks.map(({ name, rows, ...rest }) => rawSheet(rows, name, rest)),
  };
}

const LONG_NOTE =
  'Số này lấy theo báo cáo của bộ phận một cửa, đề nghị xem lại trước khi chấm vì chưa có xác nhận';

/** What formatting may say of a cell, or put in the place of its value. */
const MARKS: readonly ((cell: RawCell) => RawCell)[] = [
  (cell) => ({ ...cell, marks: { note: 'Đề nghị xem lại' } }),
  (cell) => ({ ...cell, marks: { note: LONG_NOTE } }),
  (cell) => ({ ...cell, marks: { note: 'Đồng chí này đang bị xem xét kỷ luật' } }),
  (cell) => ({ ...cell, marks: { note: 'Chị Lan ghi.\nLỗi TD2103: Điểm tự chấm vượt điểm tối đa' } }),
  (cell) => ({ ...cell, content: { kind: 'text', text: '' }, marks: { note: 'Chờ số liệu' } }),
  (cell) => ({ ...cell, content: { kind: 'text', text: '' }, marks: { struck: 'Khiển trách' } }),
  (cell) => ({ ...cell, content: { kind: 'text', text: '' }, marks: { struck: '12' } }),
  (cell) => ({ ...cell, marks: { struck: 'cảnh cáo' } }),
  (cell) => ({
    ...cell,
    content: { kind: 'text', text: '' },
    marks: { unseen: { by: 'colour', text: 'bị phê bình' } },
  }),
  (cell) => ({
    ...cell,
    marks: { struck: 'cảnh cáo', unseen: { by: 'size', text: 'bị khiển trách' } },
  }),
  (cell) => ({ ...cell, marks: { raised: '2' } }),
  (cell) => ({ ...cell, formula: 'B4*2' }),
  (cell) => ({ ...cell, formula: 'SUM(H4:H9)' }),
  (cell) => ({ ...cell, formula: 'B4*2', marks: { shownAs: '9' } }),
  (cell) => ({ ...cell, content: { kind: 'formula-without-value' }, formula: 'SUM(H4:H9)' }),
  (cell) => ({ ...cell, content: { kind: 'error', error: '#REF!' } }),
  (cell) => ({ ...cell, content: { kind: 'boolean', value: true } }),
];

/** Some cells marked, some rows and columns hidden, some cells merged: one in so many. */
export function marked(workbook: RawWorkbook, chance: Chance, share: number): RawWorkbook {
  const cellBy = (cell: RawCell) => (chance.happens(share) ? chance.pick(MARKS)(cell) : cell);
  const rowBy = (row: RawRow): RawRow => ({
    ...row,
    isHidden: row.isHidden || chance.happens(share / 2),
    cells: row.cells.map(cellBy),
  });
  const sheetBy = (sheet: RawSheet): RawSheet => {
    const last = sheet.rows.at(-1)?.row ?? 1;
    const [top, left] = [chance.between(1, last), chance.between(1, 9)];
    const merge = { top, left, bottom: top + chance.between(0, 2), right: left + chance.between(0, 3) };
    return {
      ...sheet,
      rows: sheet.rows.map(rowBy),
      merges: chance.happens(8 * share) ? [...sheet.merges, merge] : sheet.merges,
      hiddenColumns: chance.happens(3 * share)
        ? new Set([...sheet.hiddenColumns, left])
        : sheet.hiddenColumns,
    };
  };
  return { ...workbook, sheets: workbook.sheets.map(sheetBy) };
}
