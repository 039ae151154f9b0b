import type { RawCell, RawRow } from '../../domain/raw-workbook.ts';
import { shownText } from '../cells/shown-text.ts';
import type { PlacedTable } from '../find-sheets.ts';
import type { FoundColumn } from '../find-table.ts';
import type { SkipReason } from '../row-outcome.ts';
import { isNumber } from './cell-number.ts';
import { claimFurniture, claimFurnitureRow, claimOwn, claimRow, isUncalculated } from './claims.ts';
import { type Furniture, type Ledger, TOLD, UNCLAIMED } from './ledger.ts';
import type { OwnWords } from './own-words.ts';

/** The columns of a table by their number. */
export type Plan = ReadonlyMap<number, FoundColumn>;

const AS: Readonly<Record<SkipReason, Furniture | null>> = {
  header: 'header',
  heading: 'heading',
  total: 'total',
  summary: 'summary',
  note: 'note',
  signature: 'signature',
  'other-unit': null,
  'hidden-sheet': null,
  'unknown-sheet': null,
  'second-table': null,
  'extra-list': null,
  'other-list': null,
};

const ANSWERS: ReadonlySet<string> = new Set(['achieved', 'total', 'level', 'evidence', 'explanation']);

/**
 * A row that is no data. In a heading and a total only words, numbers of the row's own and formulas are furniture: an
 * answer or a remark beside them is somebody's.
 */
export function claimSkipped(
  ledger: Ledger,
  { grid, table }: PlacedTable,
  plan: Plan,
  row: RawRow,
  reason: SkipReason,
  own: OwnWords,
): void {
  const as = AS[reason];
  if (as === null) {
    claimRow(ledger, row, TOLD);
    return;
  }
  const isOfUnit = table.known.role === 'unit';
  const max = own.maxOf(codeOf(row, plan)) ?? Number.NaN;
  const isSame = (cell: RawCell, column: FoundColumn | undefined) =>
    isUncalculated(cell) ||
    own.has(shownText(cell)) ||
    (cell.formula !== undefined && (column?.key === 'selfPoints' || reason === 'signature')) ||
    (column?.key === 'max' && isNumber(cell, reason === 'total' ? own.fullMark : max)) ||
    (reason === 'header' && column !== undefined && column.header === shownText(cell));
  const isSomebodys = (cell: RawCell, column: FoundColumn | undefined) => {
    if (reason !== 'heading' && reason !== 'total') return false;
    if (cell.formula !== undefined) return false;
    if (column === undefined || column.key === null) return true;
    return isOfUnit && ANSWERS.has(column.key) && !(reason === 'total' && cell.content.kind === 'number');
  };
  const fates = ledger.fatesOf(row);
  const kept: number[] = [];
  for (const [index, cell] of row.cells.entries()) {
    const column = plan.get(cell.column);
    if (fates[index] !== UNCLAIMED) continue;
    if (isSame(cell, column)) claimOwn(ledger, row, index);
    else if (isSomebodys(cell, column)) kept.push(index);
  }
  if (kept.length === 0) {
    claimFurnitureRow(ledger, grid, row, as);
    return;
  }
  for (const index of row.cells.keys()) {
    if (!kept.includes(index)) claimFurniture(ledger, grid, row, index, as);
  }
}

function codeOf(row: RawRow, plan: Plan): string {
  return shownText(row.cells.find(({ column }) => plan.get(column)?.key === 'code') ?? null);
}
