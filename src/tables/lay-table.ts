import { cellAddress } from '../domain/location.ts';
import { headerRow, wide } from '../form/cells.ts';
import type { FormCell, FormRow, FormRule, FormSheet } from '../form/form-model.ts';
import type { LaidRow } from './keep-rows.ts';
import { columnsOf, headersOf, type TableShape } from './shape.ts';

/** Rows above the body of each table: title, how to fill it in, header. */
const HEADER_ROW = 3;

/** What a table's sheet has around its rows. */
export type TablePage = {
  readonly title: string;
  /** One or two sentences on how it is filled in. */
  readonly lead: string;
  readonly leadHeight?: number;
  /** Columns to the left that stay in view. */
  readonly frozenColumns?: number;
  /** Blank rows to write in; a table that grows beyond them is read all the same. */
  readonly spareRows?: number;
  readonly leastRows?: number;
  readonly hasFilter?: boolean;
  /** Printed on so many pages across, the columns that stay in view on each; 1 where it is left out. */
  readonly pagesWide?: number;
  /** No cell is locked. */
  readonly isOpen?: true;
};

/** The sheet of a table as its shape describes it, every column by its name. */
export function layTable<Column extends string, Given>(
  shape: TableShape<Column, Given>,
  {
    title,
    lead,
    leadHeight = 36,
    frozenColumns = 0,
    spareRows = 0,
    leastRows = 0,
    hasFilter = true,
    pagesWide = 1,
    isOpen,
  }: TablePage,
  rows: readonly LaidRow<NoInfer<Column>>[],
  given: Given,
): FormSheet {
  const columns = columnsOf(shape);
  const count = Math.max(rows.length + spareRows, leastRows);
  const last = HEADER_ROW + Math.max(count, 1);
  const cellOf = (column: Column, row: number) => cellAddress(row, columns.indexOf(column) + 1);
  const rules = columns.flatMap((column) => {
    const range = `${cellOf(column, HEADER_ROW + 1)}:${cellOf(column, last)}`;
    const rule = shape.columns[column].rule?.(range, given, (other) => cellOf(other, HEADER_ROW + 1));
    return rule ? [rule] : [];
  });
  const widths = columns.map((column) => shape.columns[column].width);
  const titleSpan = pagesWide === 1 ? columns.length : columnsOfFirstPage(widths, pagesWide, frozenColumns);
  const hidden = columns.flatMap((column, index) => (shape.columns[column].isHidden ? [index] : []));
  return {
    name: shape.sheet,
    role: 'unit',
    ...(isOpen && { isOpen }),
    isHidden: false,
    widths,
    ...(hidden.length > 0 && { hiddenColumns: hidden }),
    rows: [
      wide('title', title, 26, titleSpan),
      wide('subtitle', lead, leadHeight, titleSpan),
      headerRow(headersOf(shape), 34),
      ...Array.from({ length: count }, (_, index) => tableRow(shape, rows[index], index + 1)),
    ],
    // Lists first: the order in which files of earlier versions have them.
    rules: [...rules.filter(isList), ...rules.filter((rule) => !isList(rule))],
    shades: [],
    frozen: { rows: HEADER_ROW, columns: frozenColumns },
    ...(hasFilter && { filter: `${cellAddress(HEADER_ROW, 1)}:${cellAddress(last, columns.length)}` }),
    print: {
      orientation: 'landscape',
      pagesWide,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      repeatColumns:
        pagesWide > 1 && frozenColumns > 0 ? `A:${cellAddress(1, frozenColumns).slice(0, -1)}` : null,
    },
  };
}

/** How many columns surely stand on the first page across, where each further one begins with the `repeated`. */
function columnsOfFirstPage(widths: readonly number[], pages: number, repeated: number): number {
  const sum = (some: readonly number[]) => some.reduce((all, width) => all + width, 0);
  const page = (sum(widths) + (pages - 1) * sum(widths.slice(0, repeated))) / pages;
  return Math.max(1, widths.filter((_, index) => sum(widths.slice(0, index + 1)) <= page).length);
}

/** A row of cells; all of them open where a person wrote it, or where it is blank. */
function tableRow<Column extends string>(
  shape: TableShape<Column>,
  row: LaidRow<Column> | undefined,
  number: number,
): FormRow {
  return {
    cells: columnsOf(shape).map((column): FormCell => {
      const { isCentred, isEntry, format } = shape.columns[column];
      const isOpen = isEntry === true || row === undefined || row.isTyped;
      return {
        style: isCentred ? 'body-center' : 'body',
        value: row?.cells[column] ?? null,
        ...(format && { format }),
        ...(isOpen && { field: `${number} ${column}` }),
      };
    }),
  };
}

function isList({ accept }: FormRule): boolean {
  return accept.type === 'list';
}
