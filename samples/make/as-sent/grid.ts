import type { SheetRole } from '../../../src/domain/submission.ts';
import type { FormModel } from '../../../src/form/form-model.ts';

/** A cell as somebody left it: a value, a formula (with what it gave, or without), an error. */
export type GridCell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value?: string | number }
  | { readonly error: '#DIV/0!' | '#N/A' | '#REF!' };

/** A sheet as rows of cells, with nothing of the form's looks, locks and dropdowns. */
export type Grid = {
  readonly name: string;
  readonly role: SheetRole;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly GridCell[])[];
};

/** What is left of a filled-in form when its tables are copied into a new file as values. */
export function valuesOnly(form: FormModel): readonly Grid[] {
  return form.sheets.map((sheet) => ({
    name: sheet.name,
    role: sheet.role,
    isHidden: sheet.isHidden,
    rows: withoutBlankEnd(
      sheet.rows.map(({ cells }) =>
        cells.map((cell) => (cell?.formula === undefined ? (cell?.value ?? null) : (cell.result ?? null))),
      ),
    ),
  }));
}

/** The same workbook without some sheets. */
export function without(grids: readonly Grid[], ...roles: readonly SheetRole[]): readonly Grid[] {
  return grids.filter(({ role }) => !roles.includes(role));
}

/** The workbook with one sheet's rows replaced. */
export function changeSheet(
  grids: readonly Grid[],
  role: SheetRole,
  change: (grid: Grid) => Grid,
): readonly Grid[] {
  return grids.map((grid) => (grid.role === role ? change(grid) : grid));
}

/** The workbook with every cell looked at. */
export function changeCells(
  grids: readonly Grid[],
  change: (
    cell: GridCell,
    place: { readonly grid: Grid; readonly row: number; readonly column: number },
  ) => GridCell,
): readonly Grid[] {
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) => cells.map((cell, column) => change(cell, { grid, row, column }))),
  }));
}

/** The sheet with the cells of one line, found by its code in the first column, replaced by column number (from 1). */
export function changeLine(grid: Grid, code: string, cells: Readonly<Record<number, GridCell>>): Grid {
  if (!grid.rows.some((row) => row[0] === code)) throw new RangeError(`no line ${code} in ${grid.name}`);
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      row[0] === code
        ? row.map((cell, index) => (index + 1 in cells ? (cells[index + 1] ?? null) : cell))
        : row,
    ),
  };
}

/** Index of the row that holds the header of a table, known by its first cell. */
export function headerRowOf(grid: Grid): number {
  const row = grid.rows.findIndex(([first]) => first === 'Mã' || first === 'STT');
  if (row < 0) throw new RangeError(`no header in ${grid.name}`);
  return row;
}

/** Columns of the sheet `Tập thể`, from 1. */
export const COLUMN = {
  code: 1,
  criterion: 2,
  method: 3,
  max: 4,
  achieved: 5,
  total: 6,
  level: 7,
  selfPoints: 8,
  evidence: 9,
  explanation: 10,
} as const;

/** Rows of a list that nobody wrote into hold only their number. */
function withoutBlankEnd(rows: Grid['rows']): Grid['rows'] {
  const last = rows.findLastIndex((row) => row.filter((cell) => cell !== null && cell !== '').length > 1);
  const lastLabel = rows.findLastIndex((row) => typeof row[0] === 'string' && row[0] !== '');
  return rows.slice(0, Math.max(last, lastLabel) + 1);
}
