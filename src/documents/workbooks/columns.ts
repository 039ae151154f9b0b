import { inTurn, type Sized } from '../../domain/sized.ts';
import { dayFirst } from '../../text/dates.ts';
import type { SheetCell, SheetColumn, SheetModel } from '../document-model.ts';

/** A column with the way to its cell: header and content stand together, so that they cannot drift apart. */
export type ColumnOf<Row> = SheetColumn & { readonly cell: (row: Row, index: number) => SheetCell };

/** A column of text. */
export function text<Row>(header: string, width: number, cell: ColumnOf<Row>['cell']): ColumnOf<Row> {
  return { header, width, format: 'text', cell };
}

/** A column of points. */
export function points<Row>(header: string, width: number, cell: ColumnOf<Row>['cell']): ColumnOf<Row> {
  return { header, width, format: 'points', cell };
}

/** A column of whole numbers. */
export function integer<Row>(header: string, width: number, cell: ColumnOf<Row>['cell']): ColumnOf<Row> {
  return { header, width, format: 'integer', cell };
}

/** Rows of the table, counted. */
export function ordinal<Row>(): ColumnOf<Row> {
  return integer('STT', 6, (_row, index) => index + 1);
}

/** A sheet of one table, whose rows are made in turn; its first `frozenColumns` columns stay in view. */
export function sheetOf<Row>(
  name: string,
  title: string,
  columns: readonly ColumnOf<Row>[],
  rows: Sized<Row>,
  frozenColumns = 0,
): SheetModel {
  return {
    name,
    title,
    columns: columns.map(({ header, width, format }) => ({ header, width, ...(format && { format }) })),
    frozenColumns,
    rows: inTurn(rows, (row, index) => columns.map(({ cell }) => cell(row, index))),
  };
}

/** yyyy-MM-dd as a table shows it, every day and month with two figures: `05/11/2022`; blank for none. */
export function dayOf(iso: string | null): string | null {
  return iso === null ? null : dayFirst(iso);
}
