import type { FormCell, FormRule } from '../form/form-model.ts';

/** A column of an office table, described once: how it is found, how it is laid, what it accepts. */
export type ColumnSpec<Column extends string, Given> = {
  readonly header: string;
  /** Other words for the header; those without marks fit any marks. */
  readonly synonyms?: readonly string[];
  /** Without it a sheet does not hold the table. */
  readonly isRequired?: true;
  /** It only counts the rows: a row that holds nothing else is air. */
  readonly isCounter?: true;
  /** Nothing is judged by it: where it stands there twice, the first counts and no row is refused for it. */
  readonly isAside?: true;
  /** It only sorts the rows: a cell merged over several holds for each, as a person reads it. */
  readonly isSpread?: true;
  /** In characters. */
  readonly width: number;
  /** People write in it; the tool fills in and locks the others. */
  readonly isEntry?: true;
  readonly isCentred?: true;
  readonly isHidden?: true;
  readonly format?: FormCell['format'];
  /** What to write in it, for the sheet that explains the table. */
  readonly guide?: string;
  /** What its cells accept; `cellOf` is the first cell of a column, for formulas that look beside. */
  readonly rule?: (range: string, given: Given, cellOf: (column: Column) => string) => FormRule | null;
};

/** An office table: its sheet and its columns in order. `Given` is what its rules need to know of the plan. */
export type TableShape<Column extends string, Given = never> = {
  readonly sheet: string;
  /** Said where no sheet of the file holds the table; TD4908 unless the table has words of its own for it. */
  readonly missing?: 'TD4302' | 'TD4601' | 'TD4801';
  readonly columns: Readonly<Record<Column, ColumnSpec<NoInfer<Column>, Given>>>;
};

/** The columns that a shape names. */
export type ColumnOf<Shape extends { readonly columns: object }> = keyof Shape['columns'] & string;

/** Describes a table whose rules need to know `Given`. */
export function tableOf<Given>() {
  return <Column extends string>(shape: TableShape<Column, Given>): TableShape<Column, Given> => shape;
}

/** What a column may have beside its header and width, where its rule looks at no other column. */
type More<Given> = Omit<ColumnSpec<never, Given>, 'header' | 'width' | 'isEntry'>;

/** A column that people write in; what is typed stays as typed, unless `more` says another format. */
export function entry<Given>(
  header: string,
  width: number,
  more: More<Given> = {},
): ColumnSpec<never, Given> {
  return { header, width, isEntry: true, format: 'text', ...more };
}

/** A column that people choose in: its format is left to the spreadsheet. */
export function choice<Given>(
  header: string,
  width: number,
  more: More<Given> = {},
): ColumnSpec<never, Given> {
  return { header, width, isEntry: true, ...more };
}

/** A column that the tool fills in. */
export function filled<Given>(
  header: string,
  width: number,
  more: More<Given> = {},
): ColumnSpec<never, Given> {
  return { header, width, ...more };
}

/** The columns of a table, in order. */
export function columnsOf<Column extends string>({ columns }: TableShape<Column>): readonly Column[] {
  return Object.keys(columns) as Column[];
}

/** A table of which only the headers matter. */
export type Headed<Column extends string> = {
  readonly columns: Readonly<Record<Column, { readonly header: string }>>;
};

/** The headers of some columns, or of all. */
export function headersOf<Column extends string>(
  shape: TableShape<Column>,
  columns: readonly NoInfer<Column>[] = columnsOf(shape),
): readonly string[] {
  return columns.map((column) => shape.columns[column].header);
}

/** The columns without which a sheet does not hold the table. */
export function requiredOf<Column extends string>(shape: TableShape<Column>): readonly Column[] {
  return columnsOf(shape).filter((column) => shape.columns[column].isRequired === true);
}

/** The columns that people write in. */
export function entriesOf<Column extends string>(shape: TableShape<Column>): readonly Column[] {
  return columnsOf(shape).filter((column) => shape.columns[column].isEntry === true);
}
