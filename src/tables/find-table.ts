import { type CellRef, cellAddress } from '../domain/location.ts';
import type { RawCell, RawContent, RawRow, RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';
import { looseKey } from '../text/fold.ts';
import { cellText } from './register/shape.ts';

/** A table of a workbook that the office fills in: its headers by column, and those without which it is not that table. */
export type TableShape<Column extends string> = {
  readonly headers: Readonly<Record<Column, string>>;
  readonly required: readonly Column[];
  /** Other words for a header, folded. */
  readonly synonyms?: Readonly<Record<string, Column>>;
  /** A column that only counts the rows: a row that holds nothing else is air. */
  readonly counter?: Column;
};

/** A row that says something, before anything is judged. */
export type TableRow<Column extends string> = {
  /** What a person sees in a cell; blank where the table has no such column. */
  readonly text: (column: Column) => string;
  readonly content: (column: Column) => RawContent | null;
  readonly place: (column: Column) => CellRef;
};

/** All rows below the header in every sheet that has the table; null where no sheet has it. */
export function findTable<Column extends string>(
  { file, sheets }: RawWorkbook,
  shape: TableShape<Column>,
): readonly TableRow<Column>[] | null {
  const byHeader = headersOf(shape);
  const tables = sheets.flatMap((sheet) => {
    const header = headerOf(sheet, shape, byHeader);
    return header === null ? [] : [{ sheet, ...header }];
  });
  if (tables.length === 0) return null;
  return tables.flatMap(({ sheet, row, columns }) =>
    sheet.rows
      .filter((each) => each.row > row)
      .map((each) => rowOf(each, columns, { file, sheet: sheet.name }))
      .filter((each) => [...columns.keys()].some((column) => isSaid(each, column, shape))),
  );
}

function isSaid<Column extends string>(
  row: TableRow<Column>,
  column: Column,
  { counter }: TableShape<Column>,
): boolean {
  return column !== counter && row.text(column) !== '';
}

function headersOf<Column extends string>({
  headers,
  synonyms = {},
}: TableShape<Column>): ReadonlyMap<string, Column> {
  const named = (Object.keys(headers) as Column[]).map(
    (column) => [looseKey(headers[column]), column] as const,
  );
  return new Map([...named, ...Object.entries<Column>(synonyms)]);
}

type Columns<Column> = ReadonlyMap<Column, number>;

function headerOf<Column extends string>(
  sheet: RawSheet,
  { required }: TableShape<Column>,
  byHeader: ReadonlyMap<string, Column>,
): { readonly row: number; readonly columns: Columns<Column> } | null {
  for (const row of sheet.rows) {
    const columns = new Map<Column, number>();
    for (const cell of row.cells) {
      const column = byHeader.get(looseKey(cellText(cell)));
      if (column !== undefined && !columns.has(column)) columns.set(column, cell.column);
    }
    if (required.every((column) => columns.has(column))) return { row: row.row, columns };
  }
  return null;
}

function rowOf<Column extends string>(
  row: RawRow,
  columns: Columns<Column>,
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

/** What a person sees; a day in the order in which it is written here. */
export function shownText(cell: RawCell | undefined): string {
  if (cell?.content.kind === 'formula-without-value') return `=${cell.formula ?? ''}`;
  if (cell?.content.kind === 'date') return cell.content.iso.split('-').reverse().join('/');
  return cellText(cell);
}
