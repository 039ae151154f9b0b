import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { cellAddress } from '../domain/location.ts';
import type { RawRow } from '../domain/raw-workbook.ts';
import type { RowCount, SkippedRows } from '../domain/submission.ts';
import { shownText } from './cells/shown-text.ts';
import { filledRows } from './filled-rows.ts';
import { type FoundSheets, isGuide, type PlacedTable, roleByName } from './find-sheets.ts';
import type { TableRole } from './headers/known-table.ts';
import { knownTables } from './headers/known-tables.ts';
import { type OtherList, otherListOn } from './other-lists.ts';
import { type SkipReason, skippedRows } from './row-outcome.ts';
import { tableRows } from './table-rows.ts';

/** The one table of each role that is read, and the rows that lie elsewhere. */
export type ChosenTables = {
  readonly byRole: ReadonlyMap<TableRole, PlacedTable>;
  /** Rows of tables and sheets that are not read: all skipped, and said. */
  readonly unread: RowCount;
  readonly skippedRows: readonly SkippedRows[];
  /** Rows of tables and sheets that one remark tells of as a whole. */
  readonly toldRows: readonly RawRow[];
};

/** Of whom a report tells: the unit itself, its people. */
type Asked = { readonly hasUnit: boolean; readonly hasPeople: boolean };

/** Takes one table per role, that on the sheet with the role's name first, and names all that is left. */
export function chooseTables(
  sheets: FoundSheets,
  infoSheets: ReadonlySet<string>,
  asked: Asked,
): Staged<ChosenTables> {
  const byRole = new Map<TableRole, PlacedTable>();
  const diagnostics: Diagnostic[] = [];
  const outcomes: SkippedRows[] = [];
  const toldRows: RawRow[] = [];
  const toldTables: PlacedTable[] = [];
  const skip = (rows: readonly number[], sheet: string, reason: SkipReason) =>
    outcomes.push(
      ...skippedRows(
        rows.map((row) => ({ row, end: 'skipped' as const, reason })),
        sheet,
      ),
    );
  for (const known of knownTables) {
    const [chosen, ...others] = sheets.tables
      .filter(({ table }) => table.known === known)
      .toSorted((a, b) => fitness(b) - fitness(a));
    if (chosen) byRole.set(known.role, chosen);
    for (const other of others) {
      const found = tableRows(other).map(({ row }) => row);
      const rows = found.length;
      const isExtra = chosen !== undefined && isExtraList(other, chosen);
      skip(found, other.grid.sheet.name, isExtra ? 'extra-list' : 'second-table');
      const all = rowsOfTable(other);
      const place = {
        file: other.grid.file,
        sheet: other.grid.sheet.name,
        cell: `A${other.table.headerTop}`,
      };
      const kept = chosen ? `trang “${chosen.grid.sheet.name}”, dòng ${chosen.table.headerTop}` : '';
      if (rows === 0) continue;
      toldTables.push(other);
      diagnostics.push(
        isExtra
          ? diagnose('TD1152', place, { rows, ...blockOf(all) })
          : diagnose('TD1109', place, { table: known.sheet, kept, rows }),
      );
    }
  }
  for (const other of sheets.others) {
    const found = tableRows(other).map(({ row }) => row);
    if (found.length === 0) continue;
    skip(found, other.grid.sheet.name, 'other-list');
    toldTables.push(other);
    const { file, sheet } = other.grid;
    const place = { file, sheet: sheet.name, cell: `A${other.table.headerTop}` };
    const values = { what: other.what, rows: found.length, ...blockOf(rowsOfTable(other)) };
    diagnostics.push(diagnose('TD1155', place, values));
  }
  const chosenGrids = new Set([...byRole.values()].map(({ grid }) => grid));
  for (const told of toldTables) {
    // Of a sheet with nothing else the title goes with its table.
    toldRows.push(...(chosenGrids.has(told.grid) ? rowsOfTable(told) : filledRows(told.grid.sheet.rows)));
  }
  const used = new Set(sheets.tables.map(({ grid }) => grid));
  const usedOtherwise = new Set(sheets.others.map(({ grid }) => grid));
  for (const grid of sheets.hidden) {
    const filled = filledRows(grid.sheet.rows);
    const found = filled.map(({ row }) => row);
    const rows = found.length;
    skip(found, grid.sheet.name, 'hidden-sheet');
    toldRows.push(...filled);
    const place = { file: grid.file, sheet: grid.sheet.name };
    if (rows > 0) diagnostics.push(diagnose('TD1104', place, { rows, ...blockOf(filled) }));
  }
  for (const grid of sheets.visible) {
    const role = roleByName(grid.sheet.name);
    if (used.has(grid) || isGuide(grid) || role === 'info' || infoSheets.has(grid.sheet.name)) continue;
    const place = { file: grid.file, sheet: grid.sheet.name };
    const known = knownTables.find((table) => table.role === role);
    const isWanted = known !== undefined && !byRole.has(known.role);
    if (isWanted) diagnostics.push(diagnose('TD1106', place, { sheet: known.sheet }));
    // Told above, as what it is.
    if (usedOtherwise.has(grid)) continue;
    const filled = filledRows(grid.sheet.rows);
    const found = filled.map(({ row }) => row);
    const rows = found.length;
    skip(found, grid.sheet.name, 'unknown-sheet');
    toldRows.push(...filled);
    const what = otherListOn(grid.sheet.name, filled);
    if (what !== null) diagnostics.push(diagnose('TD1155', place, { what, rows, ...blockOf(filled) }));
    else if (rows > 0 && !isWanted) diagnostics.push(diagnose('TD1105', place, { rows, ...blockOf(filled) }));
  }
  const skipped = outcomes.reduce((sum, { rows }) => sum + rows.length, 0);
  const unread = { read: skipped, accepted: 0, rejected: 0, skipped };
  return staged({ byRole, unread, skippedRows: outcomes, toldRows }, [
    ...diagnostics,
    ...missingTables(sheets, byRole, infoSheets, { ...asked, told: diagnostics }),
  ]);
}

function missingTables(
  sheets: FoundSheets,
  byRole: ReadonlyMap<TableRole, PlacedTable>,
  infoSheets: ReadonlySet<string>,
  { hasUnit, hasPeople, told }: Asked & { readonly told: readonly Diagnostic[] },
): readonly Diagnostic[] {
  const file = sheets.visible[0]?.file ?? sheets.identity?.file ?? '';
  if (byRole.size === 0) {
    const lists = told.filter(({ code }) => code === 'TD1155');
    const isListsAlone = lists.length > 0 && told.every(({ code }) => code === 'TD1155' || code === 'TD1104');
    const what = [...new Set([...sheets.others.map((other) => other.what), ...listsOn(sheets)])];
    return [isListsAlone ? diagnose('TD1161', { file }, { what }) : diagnose('TD1101', { file }, {})];
  }
  const notAsked = new Set<TableRole>([
    ...(hasUnit ? [] : (['unit'] as const)),
    ...(hasPeople ? [] : (['individuals'] as const)),
  ]);
  const named = new Set(sheets.visible.map(({ sheet }) => roleByName(sheet.name)));
  const info =
    infoSheets.size > 0 || named.has('info') ? [] : [diagnose('TD1103', { file }, { sheet: 'Thông tin' })];
  const tables = knownTables
    .filter(({ role }) => !byRole.has(role) && !named.has(role) && !notAsked.has(role))
    .map(({ role, sheet }) =>
      role === 'unit' || role === 'individuals'
        ? diagnose('TD1102', { file }, { sheet })
        : diagnose('TD1103', { file }, { sheet }),
    );
  return [...info, ...tables];
}

/** What the sheets without any table of the form are. */
function listsOn({ visible, others }: FoundSheets): readonly OtherList[] {
  const known = new Set(others.map(({ grid }) => grid));
  return visible.flatMap((grid) =>
    known.has(grid) ? [] : (otherListOn(grid.sheet.name, filledRows(grid.sheet.rows)) ?? []),
  );
}

/** Names without a single column of points, beside a table that has some: a staff list, no second table. */
function isExtraList({ table }: PlacedTable, chosen: PlacedTable): boolean {
  const hasPoints = (columns: PlacedTable['table']['columns']) => columns.some(({ line }) => line !== null);
  return table.known.role === 'individuals' && !hasPoints(table.columns) && hasPoints(chosen.table.columns);
}

function rowsOfTable({ grid, table, lastRow }: PlacedTable): readonly RawRow[] {
  return filledRows(grid.sheet.rows).filter(({ row }) => row >= table.headerTop && row <= lastRow);
}

/** Where some rows lie, and their first words. */
function blockOf(rows: readonly RawRow[]): { readonly range: string; readonly words: readonly string[] } {
  let left = Number.POSITIVE_INFINITY;
  let right = 1;
  for (const { cells } of rows) {
    left = Math.min(left, cells[0]?.column ?? left);
    right = Math.max(right, cells.at(-1)?.column ?? right);
  }
  const [first, last] = [rows[0]?.row ?? 1, rows.at(-1)?.row ?? 1];
  const words = rows
    .slice(0, FIRST_ROWS)
    .flatMap(({ cells }) => cells.map(shownText).filter((text) => text !== ''));
  return { range: `${cellAddress(first, left)}:${cellAddress(last, right)}`, words };
}

const FIRST_ROWS = 3;

function fitness({ table, grid }: PlacedTable): number {
  return table.score + (roleByName(grid.sheet.name) === table.known.role ? 5 : 0);
}
