import { DOSSIER_SHEETS } from './facts/shape.ts';
import { fixed, headerRow, open, wide } from '../documents/form/cells.ts';
import type { FormModel, FormRow, FormRule, FormSheet } from '../documents/form/form-model.ts';

const HEADER_ROW = 3;
/** Blank rows to write in; a table that grows beyond them is read all the same. */
const SPARE_ROWS = 60;

/** A register that the office keeps beside `don-vi.xlsx`: one table and a sheet on how it is filled in. */
export type DossierTable<Column extends string> = {
  readonly name: string;
  readonly title: string;
  readonly sheet: string;
  readonly lead: string;
  readonly headers: Readonly<Record<Column, string>>;
  readonly widths: Readonly<Record<Column, number>>;
  readonly rows: readonly Readonly<Partial<Record<Column, string>>>[];
  /** What the cells of some columns accept, for the range that the table has. */
  readonly rules: (range: (column: Column) => string) => readonly FormRule[];
  readonly guide: readonly string[];
  /** yyyy-MM-dd, of the file's properties. */
  readonly date: string;
};

/** The register as a workbook to write in: every cell is open, and keeps what is typed. */
export function dossierForm<Column extends string>(table: DossierTable<Column>): FormModel {
  return {
    name: table.name,
    title: table.title,
    date: table.date,
    sheets: [tableSheet(table), guideSheet(table)],
  };
}

function tableSheet<Column extends string>(table: DossierTable<Column>): FormSheet {
  const columns = Object.keys(table.headers) as Column[];
  const count = table.rows.length + SPARE_ROWS;
  const last = HEADER_ROW + count;
  const letterOf = (column: Column) => String.fromCharCode(65 + columns.indexOf(column));
  return {
    name: table.sheet,
    role: 'unit',
    isHidden: false,
    widths: columns.map((column) => table.widths[column]),
    rows: [
      wide('title', table.title.toLocaleUpperCase('vi'), 26, columns.length),
      wide('subtitle', table.lead, 36, columns.length),
      headerRow(Object.values(table.headers), 34),
      ...Array.from(
        { length: count },
        (_, index): FormRow => ({
          cells: columns.map((column) => ({
            ...open(`${index + 1} ${column}`, 'text', 'body'),
            value: table.rows[index]?.[column] ?? null,
          })),
        }),
      ),
    ],
    rules: table.rules((column) => `${letterOf(column)}${HEADER_ROW + 1}:${letterOf(column)}${last}`),
    shades: [],
    frozen: { rows: HEADER_ROW, columns: 3 },
    filter: `A${HEADER_ROW}:${String.fromCharCode(64 + columns.length)}${last}`,
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      repeatColumns: null,
    },
  };
}

function guideSheet<Column extends string>({ title, guide }: DossierTable<Column>): FormSheet {
  return {
    name: DOSSIER_SHEETS.guide,
    role: 'guide',
    isHidden: false,
    widths: [110],
    rows: [
      { cells: [fixed('title', `CÁCH GHI ${title.toLocaleUpperCase('vi')}`)], height: 26 },
      ...guide.map((line, index): FormRow => ({ cells: [fixed('text', `${index + 1}. ${line}`)] })),
    ],
    rules: [],
    shades: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', pagesWide: 1, repeatRows: null, repeatColumns: null },
  };
}
