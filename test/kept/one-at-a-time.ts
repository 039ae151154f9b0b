import type { RawCell, RawRow, RawSheet, RawWorkbook } from '../../src/domain/raw-workbook.ts';

/** A form that one thing was done to, with words for it. */
export type Altered = { readonly what: string; readonly workbook: RawWorkbook };

type Alter<T> = Readonly<Record<string, (one: T) => T | readonly T[] | null>>;

/** What is done to each sheet in turn; null leaves it out. */
const SHEETS: Alter<RawSheet> = {
  gone: () => null,
  hidden: (sheet) => ({ ...sheet, isHidden: true }),
  'named Sheet1': (sheet) => ({ ...sheet, name: 'Sheet1' }),
  twice: (sheet) => [sheet, { ...sheet, name: `${sheet.name} (2)` }],
  'ended by its third row': (sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 3) }),
  'without its first rows': (sheet) => ({ ...sheet, rows: sheet.rows.slice(4) }),
  'rows the other way round': (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) => ({ ...row, cells: sheet.rows.at(-1 - at)?.cells ?? [] })),
  }),
};

/** What is done to each row in turn. */
const ROWS: Alter<RawRow> = {
  gone: () => null,
  hidden: (row) => ({ ...row, isHidden: true }),
  'in an old font': (row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, font: '.VnTime' })) }),
  'struck out': (row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, marks: { struck: '1' } })) }),
  'with notes': (row) => ({
    ...row,
    cells: row.cells.map((cell, at) => ({
      ...cell,
      marks: { note: at === 0 ? 'Đang bị xem xét kỷ luật' : 'Xem lại số này' },
    })),
  }),
  'of formulas': (row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, formula: 'SUM(E4:E9)' })),
  }),
  'without its first cells': (row) => ({ ...row, cells: row.cells.slice(2) }),
  'of its first cells': (row) => ({ ...row, cells: row.cells.slice(0, 2) }),
};

/** What is done to each column in turn. */
const COLUMNS: Readonly<
  Record<string, (cells: readonly RawCell[], column: number, right: number) => readonly RawCell[]>
> = {
  empty: (cells, column) => cells.filter((cell) => cell.column !== column),
  gone: (cells, column) =>
    cells
      .filter((cell) => cell.column !== column)
      .map((cell) => (cell.column > column ? { ...cell, column: cell.column - 1 } : cell)),
  last: (cells, column, right) =>
    cells
      .map((cell) => (cell.column === column ? { ...cell, column: right + 1 } : cell))
      .toSorted((a, b) => a.column - b.column),
  twice: (cells, column, right) => [
    ...cells,
    ...cells.filter((cell) => cell.column === column).map((cell) => ({ ...cell, column: right + 1 })),
  ],
};

const asList = <T>(made: T | readonly T[] | null): readonly T[] =>
  made === null ? [] : Array.isArray(made) ? (made as readonly T[]) : [made as T];

const rightOf = ({ rows }: RawSheet) =>
  Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));

/** Below the head of a table and its first rows, one row is like another. */
const FIRST_ROWS = 14;
const LAST_ROWS = 3;
const WAYS_OF_A_COLUMN = 2;

/** In turn: the next so many of a list, over and over. */
function inTurn<T>(all: readonly T[]): (count: number) => readonly T[] {
  let at = 0;
  return (count) => Array.from({ length: count }, () => all[at++ % all.length] as T);
}

/** Every sheet of a form altered in each way, every column and row in some: a workbook each. */
export function* oneAtATime(workbook: RawWorkbook): Generator<Altered> {
  const waysOfColumn = inTurn(Object.entries(COLUMNS));
  const waysOfRow = inTurn(Object.entries(ROWS));
  for (const [place, sheet] of workbook.sheets.entries()) {
    if (!sheet.isHidden && sheet.rows.every(({ cells }) => cells.length < 2)) continue;
    const altered = (what: string, sheets: readonly RawSheet[]): Altered => ({
      what: `${sheet.name} ${what}`,
      workbook: {
        ...workbook,
        sheets: workbook.sheets.flatMap((each, at) => (at === place ? sheets : [each])),
      },
    });
    for (const [how, alter] of Object.entries(SHEETS)) yield altered(how, asList(alter(sheet)));
    const right = rightOf(sheet);
    for (let column = 1; column <= right; column += 1) {
      for (const [how, alter] of waysOfColumn(WAYS_OF_A_COLUMN)) {
        const rows = sheet.rows.map((row) => ({ ...row, cells: alter(row.cells, column, right) }));
        yield altered(`column ${column} ${how}`, [{ ...sheet, rows }]);
      }
      const hiddenColumns = new Set([...sheet.hiddenColumns, column]);
      if (column % 3 === 0) yield altered(`column ${column} hidden`, [{ ...sheet, hiddenColumns }]);
    }
    for (const [at, row] of sheet.rows.entries()) {
      if (at >= FIRST_ROWS && at < sheet.rows.length - LAST_ROWS) continue;
      for (const [how, alter] of waysOfRow(1)) {
        const rows = sheet.rows.flatMap((each, index) => (index === at ? asList(alter(row)) : [each]));
        yield altered(`row ${row.row} ${how}`, [{ ...sheet, rows }]);
      }
    }
  }
}

/** A form with some of `texts` typed down a column, below its head, for each column of each sheet: one in `share` of them, others each time. */
export function* typedDown(
  workbook: RawWorkbook,
  texts: readonly string[],
  share: number,
): Generator<Altered> {
  let turn = 0;
  for (const [place, sheet] of workbook.sheets.entries()) {
    const head = sheet.rows.findIndex(({ cells }) => cells.length > 3);
    if (head < 0) continue;
    const below = sheet.rows.length - head - 1;
    for (let column = 1; column <= rightOf(sheet); column += 1) {
      turn += 1;
      const own = texts.filter((_, at) => at % share === turn % share);
      for (let from = 0; from < own.length; from += below) {
        const rows = sheet.rows.map((row, at) => {
          const text = at > head ? own[from + at - head - 1] : undefined;
          if (text === undefined) return row;
          const typed: RawCell = { column, content: { kind: 'text', text } };
          const cells = [...row.cells.filter((cell) => cell.column !== column), typed];
          return { ...row, cells: cells.toSorted((a, b) => a.column - b.column) };
        });
        const sheets = workbook.sheets.map((each, at) => (at === place ? { ...sheet, rows } : each));
        yield { what: `${sheet.name} column ${column} from text ${from}`, workbook: { ...workbook, sheets } };
      }
    }
  }
}
