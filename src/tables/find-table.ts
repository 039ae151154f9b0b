import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { type CellRef, cellAddress } from '../domain/location.ts';
import type { RawCell, RawContent, RawRow, RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';
import { type WordIndex, wordIndex } from '../text/fold.ts';
import { cellText, shownText } from './cell-text.ts';
import { columnsOf, headersOf, requiredOf, type TableShape } from './shape.ts';

/** Where a table stands: sheet, row of the header, 1-based number of each column found. */
export type FoundTable<Column extends string> = {
  readonly sheet: RawSheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Column, number>;
};

/** A row that says something, before anything is judged. */
export type TableRow<Column extends string> = {
  /** What a person sees in a cell; blank where the table has no such column. */
  readonly text: (column: Column) => string;
  readonly content: (column: Column) => RawContent | null;
  readonly place: (column: Column) => CellRef;
};

/** Every sheet that names the required columns in one row, in any order. */
export function findTables<Column extends string>(
  sheets: readonly RawSheet[],
  shape: TableShape<Column>,
): readonly FoundTable<Column>[] {
  const byHeader = wordIndex(
    columnsOf(shape).flatMap((column) => {
      const { header, synonyms = [] } = shape.columns[column];
      return [header, ...synonyms].map((words) => [words, column] as const);
    }),
  );
  const required = requiredOf(shape);
  return sheets.flatMap((sheet) => {
    for (const row of sheet.rows) {
      const columns = columnsIn(row, byHeader);
      if (required.every((column) => columns.has(column))) return [{ sheet, headerRow: row.row, columns }];
    }
    return [];
  });
}

/** All rows below the header in every sheet that has the table; null, and said, where no sheet has it. */
export function readTable<Column extends string>(
  workbook: RawWorkbook,
  shape: TableShape<Column>,
): Staged<readonly TableRow<Column>[] | null> {
  const { file, sheets } = workbook;
  const tables = findTables(sheets, shape);
  if (tables.length > 0) return staged(tables.flatMap((table) => rowsOf(table, file, shape)));
  const values = { sheet: shape.sheet, columns: headersOf(shape, requiredOf(shape)) };
  return staged(null, [diagnose(shape.missing ?? 'TD4908', { file }, values)]);
}

/** The rows of one table; those that say nothing, or only count, are left out. */
export function rowsOf<Column extends string>(
  { sheet, headerRow, columns }: FoundTable<Column>,
  file: string,
  shape: TableShape<Column>,
): readonly TableRow<Column>[] {
  const telling = [...columns.keys()].filter((column) => shape.columns[column].isCounter !== true);
  return sheet.rows
    .filter(({ row }) => row > headerRow)
    .map((row) => tableRow(row, columns, { file, sheet: sheet.name }))
    .filter((row) => telling.some((column) => row.text(column) !== ''));
}

function columnsIn<Column extends string>(
  row: RawRow,
  byHeader: WordIndex<Column>,
): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const cell of row.cells) {
    const column = byHeader(cellText(cell));
    if (column !== null && !found.has(column)) found.set(column, cell.column);
  }
  return found;
}

function tableRow<Column extends string>(
  row: RawRow,
  columns: ReadonlyMap<Column, number>,
  where: { readonly file: string; readonly sheet: string },
): TableRow<Column> {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const at = (column: Column): RawCell | undefined => cells.get(columns.get(column) ?? 0);
  return {
    text: (column) => shownText(at(column)),
    content: (column) => at(column)?.content ?? null,
    place: (column) => ({ ...where, cell: cellAddress(row.row, columns.get(column) ?? 1) }),
  };
}
