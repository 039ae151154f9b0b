import type { SheetUnderstanding } from '../domain/submission.ts';
import type { ChosenTables } from './choose-tables.ts';
import { type FoundSheets, isGuide, roleByName } from './find-sheets.ts';
import { describeColumn } from './find-table.ts';
import type { Grid } from './grid.ts';

/** How each sheet was understood, in the workbook's order; a sheet with two tables comes twice. */
export function describeSheets(
  sheets: FoundSheets,
  { byRole }: ChosenTables,
  infoSheets: ReadonlySet<string>,
): readonly SheetUnderstanding[] {
  return sheets.all.flatMap((grid): readonly SheetUnderstanding[] => {
    const tables = [...byRole.values()].filter((placed) => placed.grid === grid);
    if (tables.length === 0) {
      const role = roleWithoutTable(grid, sheets, infoSheets);
      return [{ sheet: grid.sheet.name, role, headerRows: null, columns: [] }];
    }
    return tables
      .toSorted((a, b) => a.table.headerTop - b.table.headerTop)
      .map(({ table }) => ({
        sheet: grid.sheet.name,
        role: table.known.role,
        headerRows: rowsFromTo(table.headerTop, table.headerBottom),
        ...(grid.sheet.pasted?.has(table.headerTop) ? { pasted: true as const } : {}),
        columns: table.columns.map((column) => describeColumn(column, table.known)),
      }));
  });
}

function roleWithoutTable(
  grid: Grid,
  { identity }: FoundSheets,
  infoSheets: ReadonlySet<string>,
): SheetUnderstanding['role'] {
  if (grid === identity) return 'identity';
  if (grid.sheet.isHidden) return null;
  if (infoSheets.has(grid.sheet.name) || roleByName(grid.sheet.name) === 'info') return 'info';
  return isGuide(grid) ? 'guide' : null;
}

function rowsFromTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
