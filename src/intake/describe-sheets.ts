import type { RawWorkbook } from '../domain/raw-workbook.ts';
import type { SheetUnderstanding } from '../domain/submission.ts';
import type { ChosenTables } from './choose-tables.ts';
import { roleByName } from './find-sheets.ts';
import { describeColumn } from './find-table.ts';
import { IDENTITY_SHEET } from './headers.ts';

/** How each sheet of the workbook was understood, in the workbook's order; a sheet with two tables comes twice. */
export function describeSheets(
  workbook: RawWorkbook,
  { byRole }: ChosenTables,
  infoSheets: ReadonlySet<string>,
): readonly SheetUnderstanding[] {
  return workbook.sheets.flatMap(({ name, isHidden }): readonly SheetUnderstanding[] => {
    const tables = [...byRole.values()].filter(({ grid }) => grid.sheet.name === name);
    const described = tables
      .toSorted((a, b) => a.table.headerTop - b.table.headerTop)
      .map(
        ({ table }): SheetUnderstanding => ({
          sheet: name,
          role: table.known.role,
          headerRows: Array.from(
            { length: table.headerBottom - table.headerTop + 1 },
            (_, index) => table.headerTop + index,
          ),
          columns: table.columns.map((column) => describeColumn(column, table.known)),
        }),
      );
    if (described.length > 0) return described;
    const isIdentity = name.trim().toLowerCase() === IDENTITY_SHEET;
    const named = roleByName(name);
    const role = isIdentity
      ? ('identity' as const)
      : infoSheets.has(name)
        ? ('info' as const)
        : !isHidden && (named === 'guide' || named === 'info')
          ? named
          : null;
    return [{ sheet: name, role, headerRows: null, columns: [] }];
  });
}
