import { type CellRef, cellAddress } from '../domain/location.ts';
import type { RawCell, RawContent, RawRow, RawSheet } from '../domain/raw-workbook.ts';
import { parseDate } from '../text/dates.ts';
import { looseKey, matchKey, type WordIndex, wordIndex } from '../text/fold.ts';
import { cellText, shownText } from './cell-text.ts';
import { plainNumber } from './plain-number.ts';
import { columnsOf, requiredOf, type TableShape } from './shape.ts';

/** Where a table stands: sheet, row of the header, 1-based number of each column found. */
export type FoundTable<Column extends string> = {
  readonly sheet: RawSheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  /** Further columns under a header that means the same, from left to right. */
  readonly doubles: ReadonlyMap<Column, readonly number[]>;
};

/** A row that says something, before anything is judged. */
export type TableRow<Column extends string> = {
  /** What a person sees in a cell; blank where the table has no such column. */
  readonly text: (column: Column) => string;
  readonly content: (column: Column) => RawContent | null;
  readonly place: (column: Column) => CellRef;
  /** Columns that say two things in this row; `text` is then the first of them. */
  readonly clashes: readonly Clash[];
  /** 1-based. */
  readonly row: number;
};

/** Every sheet that names the required columns in one row, in any order. */
export function findTables<Column extends string>(
  sheets: readonly RawSheet[],
  shape: TableShape<Column>,
): readonly FoundTable<Column>[] {
  const byHeader = headerIndex(shape);
  const required = requiredOf(shape);
  return sheets.flatMap((sheet) => {
    for (const row of sheet.rows) {
      const found = columnsIn(row, byHeader);
      if (required.every((column) => found.columns.has(column)))
        return [{ sheet, headerRow: row.row, ...found }];
    }
    return [];
  });
}

/** The rows of one table; those that say nothing, or only count, are left out. */
export function rowsOf<Column extends string>(
  table: FoundTable<Column>,
  file: string,
  shape: TableShape<Column>,
): readonly TableRow<Column>[] {
  const { sheet, headerRow, columns, doubles } = table;
  const telling = [...columns]
    .filter(([column]) => shape.columns[column].isCounter !== true)
    .flatMap(([column, number]) => [number, ...(doubles.get(column) ?? [])]);
  const spread = spreadCells(table, shape);
  return sheet.rows
    .filter(({ row }) => row > headerRow)
    .filter(({ cells }) => cells.some((cell) => telling.includes(cell.column) && shownText(cell) !== ''))
    .map((row) => tableRow(row, table, shape, spread, { file, sheet: sheet.name }));
}

/** A column that stands there twice and says two things in a row, each with its cell. */
export type Clash = {
  /** Which one, and its header. */
  readonly column: string;
  readonly header: string;
  readonly readings: readonly { readonly cell: string; readonly text: string }[];
};

/** Finds the column that a header names. */
export function headerIndex<Column extends string>(shape: TableShape<Column>): WordIndex<Column> {
  return wordIndex(
    columnsOf(shape).flatMap((column) => {
      const { header, synonyms = [] } = shape.columns[column];
      return [header, ...synonyms].map((words) => [words, column] as const);
    }),
  );
}

/** What somebody adds to the header of a column that is there already: `Điểm thẩm định (2)`, `… lần 2`, `… – bản sao`. */
const COPY = / (?:(?:lan|so|ban|cot) )?\d{1,2}$| (?:ban sao|copy|chep lai|sua lai|dieu chinh|chinh thuc)$/u;

function columnsIn<Column extends string>(
  row: RawRow,
  byHeader: WordIndex<Column>,
): Pick<FoundTable<Column>, 'columns' | 'doubles'> {
  const columns = new Map<Column, number>();
  const doubles = new Map<Column, readonly number[]>();
  const copies: [Column, number][] = [];
  for (const cell of row.cells) {
    const header = cellText(cell);
    const column = byHeader(header);
    if (column === null) {
      const key = looseKey(header);
      const copied = COPY.test(key) ? byHeader(key.replace(COPY, '')) : null;
      if (copied !== null) copies.push([copied, cell.column]);
    } else if (columns.has(column)) doubles.set(column, [...(doubles.get(column) ?? []), cell.column]);
    else columns.set(column, cell.column);
  }
  // A copy alone is no column of the table: nobody knows what it is a copy of.
  for (const [column, number] of copies)
    if (columns.has(column)) doubles.set(column, [...(doubles.get(column) ?? []), number]);
  return { columns, doubles };
}

function tableRow<Column extends string>(
  { row, cells: held }: RawRow,
  { columns, doubles }: FoundTable<Column>,
  shape: TableShape<Column>,
  spread: ReadonlyMap<string, RawCell>,
  where: { readonly file: string; readonly sheet: string },
): TableRow<Column> {
  const cells = new Map(held.map((cell) => [cell.column, cell]));
  const cellIn = (number: number) => cells.get(number) ?? spread.get(cellAddress(row, number));
  /** Of a column that stands there twice: the first cell that says something. */
  const numberOf = (column: Column): number | undefined => {
    const number = columns.get(column);
    const others = doubles.get(column);
    if (number === undefined || others === undefined) return number;
    return [number, ...others].find((each) => shownText(cellIn(each)) !== '') ?? number;
  };
  const at = (column: Column): RawCell | undefined => cellIn(numberOf(column) ?? 0);
  const clashes = [...doubles].flatMap(([column, others]): readonly Clash[] => {
    const { isAside, isCounter } = shape.columns[column];
    if (isAside === true || isCounter === true) return [];
    const said = [columns.get(column) ?? 0, ...others].flatMap((number) => {
      const cell = cellIn(number);
      return cell === undefined || shownText(cell) === '' ? [] : [{ number, cell }];
    });
    const [first, ...rest] = said;
    if (first === undefined || rest.every(({ cell }) => saysTheSame(first.cell, cell))) return [];
    const readings = said.map(({ number, cell }) => ({
      cell: cellAddress(row, number),
      text: shownText(cell),
    }));
    return [{ column, header: shape.columns[column].header, readings }];
  });
  return {
    text: (column) => shownText(at(column)),
    content: (column) => at(column)?.content ?? null,
    place: (column) => ({ ...where, cell: cellAddress(row, numberOf(column) ?? 1) }),
    clashes,
    row,
  };
}

/** What a cell that is merged over several rows says in the rows below its first, in columns that only sort the rows. */
function spreadCells<Column extends string>(
  { sheet, headerRow, columns }: FoundTable<Column>,
  shape: TableShape<Column>,
): ReadonlyMap<string, RawCell> {
  const spread = new Map<string, RawCell>();
  const sorting = new Set(
    [...columns].flatMap(([column, number]) => (shape.columns[column].isSpread ? [number] : [])),
  );
  const merges = sheet.merges.filter(
    ({ top, left, bottom, right }) => top > headerRow && bottom > top && left === right && sorting.has(left),
  );
  if (merges.length === 0) return spread;
  const last = sheet.rows.at(-1)?.row ?? 0;
  const rows = new Map(sheet.rows.map((each) => [each.row, each]));
  for (const { top, left, bottom } of merges) {
    const cell = rows.get(top)?.cells.find(({ column }) => column === left);
    if (cell === undefined) continue;
    for (let row = top + 1; row <= Math.min(bottom, last); row += 1) spread.set(cellAddress(row, left), cell);
  }
  return spread;
}

/** Whether two cells say one thing: `7` and `7,0`, a date and its text, words but for case, spaces and the place of the tone. */
function saysTheSame(a: RawCell, b: RawCell): boolean {
  const [left, right] = [shownText(a), shownText(b)];
  if (matchKey(left) === matchKey(right)) return true;
  const days = [left, right].map((text) => parseDate(text));
  const [day, other] = days.map((parsed) => (parsed !== null && 'iso' in parsed ? parsed.iso : null));
  if (day != null && day === other) return true;
  const numbers = [plainNumber(a.content, left), plainNumber(b.content, right)];
  if (numbers[0] === null || numbers[0] !== numbers[1]) return false;
  // A code that begins with a zero is another than one without, unless Excel took the zero away.
  const isTyped = a.content.kind === 'text' && b.content.kind === 'text';
  return !(isTyped && [left, right].some((text) => /^0\d/u.test(text)));
}
