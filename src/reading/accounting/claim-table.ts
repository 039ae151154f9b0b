import type { RawCell, RawRow } from '../../domain/raw-workbook.ts';
import { shownText } from '../cells/shown-text.ts';
import type { PlacedTable } from '../find-sheets.ts';
import { columnOf, type FoundColumn } from '../find-table.ts';
import type { Grid } from '../grid.ts';
import type { RowOutcome } from '../row-outcome.ts';
import { claimSkipped, type Plan } from './claim-skipped.ts';
import { claim, claimFurniture, claimOwn, claimRow, isUncalculated } from './claims.ts';
import { type Ledger, showsSomething, TOLD, UNCLAIMED, USED } from './ledger.ts';
import type { OwnWords } from './own-words.ts';

/** A cell in a row of data that no column accounts for. */
export type BesideCell<T> = {
  readonly row: number;
  readonly column: FoundColumn | number;
  readonly cell: RawCell;
  /** What the row became. */
  readonly value: T;
};

/** What a table's rows are checked against. */
export type TableWords<T> = {
  readonly own: OwnWords;
  /** Whether a cell of the row's words (code, criterion, maximum, sum) is as it must be. */
  readonly isAsItMustBe: (value: T, key: string, cell: RawCell) => boolean;
  /** Whether a check holds a calculated cell against the row, and tells where it differs. */
  readonly isChecked?: (value: T, key: string) => boolean;
};

/**
 * Claims the cells of a table that was read: its header, each row by how it ended. What stands in a row of data in no
 * column that is read stays free and is given back, to be told.
 */
export function claimTable<T>(
  ledger: Ledger,
  placed: PlacedTable,
  outcomes: readonly RowOutcome<T>[],
  words: TableWords<T>,
): readonly BesideCell<T>[] {
  const { grid, table, lastRow } = placed;
  const plan: Plan = new Map(table.columns.map((column) => [column.column, column]));
  const calculated = new Set(
    table.known.columns.flatMap(({ key, isFurniture }) => (isFurniture ? [key] : [])),
  );
  const byRow = new Map(outcomes.map((outcome) => [outcome.row, outcome]));
  claimSpread(ledger, placed, byRow);
  const beside: BesideCell<T>[] = [];
  const isInOrder = countingUp();
  const numbers = columnOf(table, 'number');
  for (const row of grid.sheet.rows) {
    if (row.row < table.headerTop || row.row > lastRow) continue;
    if (row.row <= table.headerBottom) {
      // Every text of the header is in the description of its column.
      for (const index of row.cells.keys()) claimOwn(ledger, row, index);
      continue;
    }
    const outcome = byRow.get(row.row);
    if (numbers !== null) claimNumber(ledger, grid, row, numbers, isInOrder);
    if (outcome === undefined) claimBlankRow(ledger, plan, calculated, row);
    else if (outcome.end === 'rejected') claimRow(ledger, row, TOLD);
    else if (outcome.end === 'accepted') {
      beside.push(...claimData(ledger, placed, plan, calculated, row, outcome.value, words));
    } else claimSkipped(ledger, placed, plan, row, outcome.reason, words.own);
  }
  return beside;
}

/** Tells running numbers that go on from the last. */
function countingUp(): (cell: RawCell) => boolean {
  let last = 0;
  return (cell) => {
    const number = Number(shownText(cell).replace(/\.$/, ''));
    const isNext = number === last + 1;
    if (Number.isInteger(number)) last = number;
    return isNext;
  };
}

function claimNumber(
  ledger: Ledger,
  grid: Grid,
  row: RawRow,
  column: number,
  isInOrder: (cell: RawCell) => boolean,
): void {
  const index = row.cells.findIndex((cell) => cell.column === column);
  const cell = row.cells[index];
  if (cell === undefined || !/^\d+\.?$/.test(shownText(cell))) return;
  if (isInOrder(cell)) claimOwn(ledger, row, index);
  else claimFurniture(ledger, grid, row, index, 'number');
}

/** A row without data: only formulas that wait for some, and the form's own numbers, are furniture. */
function claimBlankRow(ledger: Ledger, plan: Plan, calculated: ReadonlySet<string>, row: RawRow): void {
  for (const [index, cell] of row.cells.entries()) {
    const key = plan.get(cell.column)?.key ?? '';
    if (isUncalculated(cell) || (cell.formula !== undefined && calculated.has(key)))
      claimOwn(ledger, row, index);
  }
}

const WORDS: ReadonlySet<string> = new Set(['code', 'title', 'rule', 'max']);

function claimData<T>(
  ledger: Ledger,
  { grid }: PlacedTable,
  plan: Plan,
  calculated: ReadonlySet<string>,
  row: RawRow,
  value: T,
  { own, isAsItMustBe, isChecked }: TableWords<T>,
): readonly BesideCell<T>[] {
  const fates = ledger.fatesOf(row);
  const beside: BesideCell<T>[] = [];
  for (const [index, cell] of row.cells.entries()) {
    if (fates[index] !== UNCLAIMED || !showsSomething(cell)) continue;
    const column = plan.get(cell.column);
    const key = column?.key ?? null;
    if (column === undefined || key === null)
      beside.push({ row: row.row, column: column ?? cell.column, cell, value });
    else if (column.isDuplicate) fates[index] = TOLD;
    else if (key === 'number') claimFurniture(ledger, grid, row, index, 'number');
    else if (WORDS.has(key)) {
      if (isAsItMustBe(value, key, cell) || own.has(shownText(cell))) claimOwn(ledger, row, index);
      else claimFurniture(ledger, grid, row, index, 'criterion');
    } else if (!calculated.has(key)) fates[index] = USED;
    else if (isUncalculated(cell) || isAsItMustBe(value, key, cell)) claimOwn(ledger, row, index);
    else if (cell.formula !== undefined) claimFurniture(ledger, grid, row, index, 'calculated');
    else if (isChecked?.(value, key)) fates[index] = USED;
    else beside.push({ row: row.row, column, cell, value });
  }
  return beside;
}

/** A cell merged over several rows was read for each of them, also where its own row is a heading. */
function claimSpread<T>(
  ledger: Ledger,
  { grid, table, lastRow }: PlacedTable,
  byRow: ReadonlyMap<number, RowOutcome<T>>,
): void {
  const spread = new Set(table.known.columns.flatMap(({ key, isSpread }) => (isSpread ? [key] : [])));
  for (const { key, column, isDuplicate } of table.columns) {
    if (key === null || isDuplicate || !spread.has(key)) continue;
    for (const { top, left, bottom } of grid.sheet.merges) {
      const row = left === column && bottom > top ? grid.rowAt(top) : null;
      const isOfTable = top > table.headerBottom && top <= lastRow;
      if (row === null || !isOfTable || byRow.get(top)?.end === 'accepted') continue;
      const index = row.cells.findIndex((cell) => cell.column === column);
      if (index >= 0) claim(ledger, row, index, USED);
    }
  }
}
