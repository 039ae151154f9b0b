import { type CellRef, cellAddress } from '../domain/location.ts';
import type { RawCell, RawRange, RawRow, RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';
import { shownText } from './cells/shown-text.ts';

/** A sheet made ready to be understood: rows that were pasted as one text are parted into cells. */
export type ReadySheet = RawSheet & {
  /** The cell in which all the cells of such a row lie in truth, by the row's number. */
  readonly pasted?: ReadonlyMap<number, { readonly row: number; readonly column: number }>;
};

export type ReadyWorkbook = Omit<RawWorkbook, 'sheets'> & { readonly sheets: readonly ReadySheet[] };

/** A sheet whose cells can be asked for by row and column (both 1-based). */
export type Grid = {
  readonly file: string;
  readonly sheet: ReadySheet;
  readonly rowAt: (row: number) => RawRow | null;
  readonly cellAt: (row: number, column: number) => RawCell | null;
  /** The merged range that the cell lies in, or null. */
  readonly mergeAt: (row: number, column: number) => RawRange | null;
  /** What a person sees at this place: in a merged range, its top-left cell. */
  readonly seenAt: (row: number, column: number) => string;
  /** The cell as Excel shows it: that of the whole line where a table was pasted as text. */
  readonly refOf: (row: number, column: number) => CellRef;
};

/** Lays a sheet out for looking things up. */
export function gridOf(file: string, sheet: ReadySheet): Grid {
  const mergeAt = mergeFinder(sheet);
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const rowAt = (row: number) => rows.get(row) ?? null;
  const cellAt = (row: number, column: number) => {
    const cells = rows.get(row)?.cells;
    return cells === undefined ? null : cellIn(cells, column);
  };
  const seenAt = (row: number, column: number) => {
    const merge = mergeAt(row, column);
    return shownText(merge ? cellAt(merge.top, merge.left) : cellAt(row, column));
  };
  const refOf = (row: number, column: number) => {
    const shown = sheet.pasted?.get(row) ?? { row, column };
    return { file, sheet: sheet.name, cell: `${columnLetters(shown.column)}${shown.row}` };
  };
  return { file, sheet, rowAt, cellAt, mergeAt, seenAt, refOf };
}

/** The cell of a column among those of a row, which stand in order: where no cell before it is left out, at its own place. */
function cellIn(cells: readonly RawCell[], column: number): RawCell | null {
  for (let index = Math.min(column, cells.length) - 1; index >= 0; index -= 1) {
    const cell = cells[index];
    if (cell === undefined || cell.column < column) return null;
    if (cell.column === column) return cell;
  }
  return null;
}

/** Rows, or columns, of a merged range that are listed one by one. */
const FEW = 64;

/**
 * Finds merged ranges by row; tall ones by column, and the few that are both tall and wide one after the other: thousands of
 * columns that are each merged down to the end of the sheet cost no more than their number.
 */
function mergeFinder({ rows, merges }: RawSheet): Grid['mergeAt'] {
  const byRow = new Map<number, RawRange[]>();
  const byColumn = new Map<number, RawRange[]>();
  const large: RawRange[] = [];
  const add = (to: Map<number, RawRange[]>, at: number, merge: RawRange) => {
    const known = to.get(at);
    if (known) known.push(merge);
    else to.set(at, [merge]);
  };
  // A merge may reach to the end of the sheet: only rows with something in them matter.
  const lastRow = rows.at(-1)?.row ?? 0;
  for (const merge of merges) {
    const { top, left, bottom, right } = merge;
    const until = Math.min(bottom, lastRow);
    if (until - top < FEW) for (let row = top; row <= until; row += 1) add(byRow, row, merge);
    else if (right - left < FEW) for (let at = left; at <= right; at += 1) add(byColumn, at, merge);
    else large.push(merge);
  }
  const holds = (row: number, column: number) => (merge: RawRange) =>
    merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right;
  return (row, column) => {
    const isIn = holds(row, column);
    return byRow.get(row)?.find(isIn) ?? byColumn.get(column)?.find(isIn) ?? large.find(isIn) ?? null;
  };
}

/** `F` from 6. */
export function columnLetters(column: number): string {
  letters[column] ??= cellAddress(1, column).slice(0, -1);
  return letters[column];
}

/** By the column: no more than a sheet may have. */
const letters: string[] = [];
