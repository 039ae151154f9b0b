import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { cellAddress } from '../domain/location.ts';
import { isBlank } from './cells/shown-text.ts';
import type { PlacedTable } from './find-sheets.ts';
import type { FoundColumn } from './find-table.ts';
import { columnLetters } from './grid.ts';
import { tableRows } from './table-rows.ts';

/** What is odd about a table before its rows are read: columns, hidden rows, merged cells. */
export function noticeTable(placed: PlacedTable): readonly Diagnostic[] {
  const rows = new Set(tableRows(placed).map(({ row }) => row));
  return [
    ...missingColumns(placed),
    ...oddColumns(placed, rows),
    ...hiddenRows(placed, rows),
    ...mergedCells(placed, rows),
  ];
}

function missingColumns({ grid, table }: PlacedTable): readonly Diagnostic[] {
  const found = new Set(table.columns.map(({ key }) => key));
  const missing = table.known.columns.filter(
    ({ key }) => table.known.expected.includes(key) && !found.has(key),
  );
  const place = { file: grid.file, sheet: grid.sheet.name, cell: cellAddress(table.headerTop, 1) };
  return missing.length === 0
    ? []
    : [diagnose('TD1107', place, { columns: missing.map(({ header }) => header) })];
}

function oddColumns({ grid, table }: PlacedTable, rows: ReadonlySet<number>): readonly Diagnostic[] {
  return table.columns.flatMap((column): readonly Diagnostic[] => {
    const { header } = column;
    const place = { ...grid.refOf(table.headerBottom, column.column), found: header };
    const isFilled = () => [...rows].some((row) => !isBlank(grid.cellAt(row, column.column)));
    if (column.isDuplicate) {
      const kept = table.columns.find((other) => !other.isDuplicate && isSame(other, column));
      if (!kept || !isFilled()) return [];
      const values = { header, column: nameOf(column, table), kept: columnLetters(kept.column) };
      return [diagnose('TD1108', place, values)];
    }
    if (column.key === null) return [];
    const isHidden = grid.sheet.hiddenColumns.has(column.column) && isFilled();
    return isHidden ? [diagnose('TD1111', place, { header })] : [];
  });
}

function hiddenRows({ grid }: PlacedTable, data: ReadonlySet<number>): readonly Diagnostic[] {
  const rows = grid.sheet.rows.filter(({ row, isHidden }) => isHidden && data.has(row)).map(({ row }) => row);
  const place = { file: grid.file, sheet: grid.sheet.name, cell: `A${rows[0]}` };
  return rows.length === 0 ? [] : [diagnose('TD1112', place, { rows })];
}

/** An answer merged over several rows counts for the first; what only sorts the rows holds for each, and is said. */
function mergedCells({ grid, table }: PlacedTable, rows: ReadonlySet<number>): readonly Diagnostic[] {
  const isSpread = new Set(table.known.columns.flatMap((column) => (column.isSpread ? [column.key] : [])));
  const told = table.columns.filter(({ key }) => key !== null && !HEADINGS.has(key));
  const inOrder = [...rows];
  const nextOf = new Map(inOrder.map((row, index) => [row, inOrder[index + 1] ?? Number.POSITIVE_INFINITY]));
  return grid.sheet.merges.flatMap(({ top, left, bottom, right }) => {
    const next = nextOf.get(top);
    if (bottom === top || top <= table.headerBottom || next === undefined) return [];
    const covered = told.filter(({ column }) => left <= column && column <= right);
    if (covered.length === 0 || next > bottom) return [];
    const place = grid.refOf(top, left);
    const range = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
    const [only, ...others] = covered;
    if (only === undefined || others.length > 0 || only.column !== left || !isSpread.has(only.key ?? '')) {
      return [diagnose('TD1113', place, { range })];
    }
    return isBlank(grid.cellAt(top, left)) ? [] : [diagnose('TD1137', place, { range, header: only.header })];
  });
}

/** Columns whose merged cells only head the rows. */
const HEADINGS: ReadonlySet<string> = new Set(['code', 'title', 'rule']);

function isSame(a: FoundColumn, b: FoundColumn): boolean {
  return a.key === b.key && a.line === b.line;
}

function nameOf({ key, line }: FoundColumn, table: PlacedTable['table']): string {
  return line?.id ?? table.known.columns.find((column) => column.key === key)?.header ?? '';
}
