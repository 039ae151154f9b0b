import type { CellRef } from '../domain/location.ts';
import type { RawCell, RawRow } from '../domain/raw-workbook.ts';
import { looseKey } from '../text/fold.ts';
import { onceFor } from '../text/remembering.ts';
import { isBlank, shownText } from './cells/shown-text.ts';
import type { PlacedTable } from './find-sheets.ts';
import { columnOf } from './find-table.ts';
import type { Grid } from './grid.ts';

/** One row under a header, whose cells are asked for by the column's key. */
export type TableRow = {
  readonly row: number;
  readonly cellOf: (key: string) => RawCell | null;
  readonly textOf: (key: string) => string;
  /** Null where the table has no such column. */
  readonly refOf: (key: string) => CellRef | null;
  /** Where a fault of the whole row points: its first known column. */
  readonly start: CellRef;
  /** All that a person sees in the row, left to right. */
  readonly texts: readonly string[];
};

/**
 * The rows under a header that hold something a unit wrote; rows that only count (STT) are blank rows. Asked for by whoever reads
 * a table, and whoever says what is odd about it.
 */
export const tableRows = onceFor(makeRows);

function makeRows(placed: PlacedTable): readonly TableRow[] {
  const { grid, table, lastRow } = placed;
  const furniture = new Set(
    table.columns
      .filter(({ key }) => table.known.columns.find((column) => column.key === key)?.isFurniture)
      .map(({ column }) => column),
  );
  const rowOf = rowMaker(placed);
  return grid.sheet.rows
    .filter(({ row }) => row > table.headerBottom && row <= lastRow)
    .filter((row) => row.cells.some((cell) => !furniture.has(cell.column) && !isBlank(cell)))
    .map(rowOf);
}

/** Makes rows of a table of the rows of its sheet. */
export function rowMaker({ grid, table }: PlacedTable): (raw: RawRow) => TableRow {
  const columns = new Map<string, number | null>();
  for (const { key } of table.columns) if (key !== null) columns.set(key, columnOf(table, key));
  const spread = new Set(table.known.columns.flatMap(({ key, isSpread }) => (isSpread ? [key] : [])));
  const first = Math.min(...table.columns.filter(({ key }) => key !== null).map(({ column }) => column));
  const plan: RowPlan = { grid, columns, spread, first, headerBottom: table.headerBottom };
  return (raw) => new RowOfTable(raw, plan);
}

/** What all rows of a table have in common. */
type RowPlan = {
  readonly grid: Grid;
  readonly columns: ReadonlyMap<string, number | null>;
  readonly spread: ReadonlySet<string>;
  readonly first: number;
  readonly headerBottom: number;
};

/** A class, since there is one for every person: its methods are made once, its texts when they are asked for. */
class RowOfTable implements TableRow {
  readonly row: number;
  readonly #raw: RawRow;
  readonly #plan: RowPlan;
  #texts: readonly string[] | null = null;

  constructor(raw: RawRow, plan: RowPlan) {
    this.row = raw.row;
    this.#raw = raw;
    this.#plan = plan;
  }

  /** The row in which a column's cell lies: that of its merged range, where one range stands for several rows. */
  #rowOf(key: string, column: number): number {
    const { grid, spread, headerBottom } = this.#plan;
    const merge = spread.has(key) ? grid.mergeAt(this.row, column) : null;
    return merge !== null && merge.left === column && merge.top > headerBottom ? merge.top : this.row;
  }

  cellOf(key: string): RawCell | null {
    const column = this.#plan.columns.get(key) ?? null;
    return column === null ? null : this.#plan.grid.cellAt(this.#rowOf(key, column), column);
  }

  textOf(key: string): string {
    return shownText(this.cellOf(key));
  }

  refOf(key: string): CellRef | null {
    const column = this.#plan.columns.get(key) ?? null;
    return column === null ? null : this.#plan.grid.refOf(this.#rowOf(key, column), column);
  }

  get start(): CellRef {
    return this.#plan.grid.refOf(this.row, this.#plan.first);
  }

  get texts(): readonly string[] {
    this.#texts ??= this.#raw.cells.map(shownText).filter((text) => text !== '');
    return this.#texts;
  }
}

/** Tells the rows that repeat the header (printed pages) or number the columns: (1) (2) (3), A B C. */
export function headerAgainTest({ grid, table }: PlacedTable): (row: TableRow) => boolean {
  const headers = new Map(table.columns.map(({ column, header }) => [column, looseKey(header)]));
  return ({ row, texts }) => {
    if (row === table.headerBottom + 1 && isNumbering(texts)) return true;
    const filled = (grid.rowAt(row)?.cells ?? []).filter((cell) => !isBlank(cell));
    let same = 0;
    for (const [index, cell] of filled.entries()) {
      // Most rows are data, and the first two cells show it.
      if (index >= 2 && same === 0) return false;
      if (headers.get(cell.column) === looseKey(shownText(cell))) same += 1;
    }
    return same >= 2 && same * 2 > filled.length;
  };
}

/** The first few texts of a row, to name it by. */
export function wordsOfRow({ texts }: TableRow): string {
  return texts.slice(0, 4).join(' | ');
}

/** Two numbers may be data, unless they stand in brackets. */
function isNumbering(texts: readonly string[]): boolean {
  if (!texts.every(isColumnNumber)) return false;
  return texts.length >= 3 || (texts.length === 2 && texts.every((text) => text.startsWith('(')));
}

function isColumnNumber(text: string): boolean {
  return /^\(?(\d{1,2}|[A-ZĐ])\)?(\s?=.*)?$/u.test(text);
}
