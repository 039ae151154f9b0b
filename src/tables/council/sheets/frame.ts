import { wide } from '../../../documents/form/cells.ts';
import type { FormCell, FormRow, FormSheet, FormStyle } from '../../../documents/form/form-model.ts';
import type { Cells } from '../tables.ts';

/** Rows above the body of each table: title, how to fill it in, header. */
export const HEADER_ROW = 3;

/** What a sheet of the council's file has in common with the others; `columns` is how many the table has. */
export function tableFrame(table: {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly widths: readonly number[];
  readonly header: FormRow;
  readonly rows: readonly FormRow[];
  readonly orientation: 'portrait' | 'landscape';
}): Omit<FormSheet, 'rules'> {
  const columns = table.widths.length;
  return {
    name: table.name,
    role: 'unit',
    isHidden: false,
    widths: table.widths,
    rows: [
      wide('title', table.title, 26, columns),
      wide('subtitle', table.lead, 36, columns),
      table.header,
      ...table.rows,
    ],
    shades: [],
    frozen: { rows: HEADER_ROW, columns: 0 },
    print: {
      orientation: table.orientation,
      pagesWide: 1,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      repeatColumns: null,
    },
  };
}

/** How a column of a row is laid: whether a person writes in it, and how it looks. */
export type ColumnLook<Column extends string> = {
  readonly column: Column;
  readonly isOpen: boolean;
  readonly style?: FormStyle;
  readonly format?: FormCell['format'];
};

/** A row of cells; all of them open where a person wrote the row. */
export function cellsOfRow<Column extends string>(
  cells: Cells<Column> | null,
  looks: readonly ColumnLook<Column>[],
  options: { readonly field: string; readonly isTyped: boolean },
): FormRow {
  return {
    cells: looks.map(({ column, isOpen, style = 'body', format }): FormCell => {
      const value = cells?.[column] ?? null;
      return {
        style,
        value,
        ...(format && { format }),
        ...((isOpen || options.isTyped) && { field: `${options.field}/${column}` }),
      };
    }),
  };
}

/** `E4:E30`: the body of a column. */
export function bodyRange(letter: string, rows: number): string {
  return `${letter}${HEADER_ROW + 1}:${letter}${HEADER_ROW + rows}`;
}
