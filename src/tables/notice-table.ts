import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { cellAddress } from '../domain/location.ts';
import type { RawCell, RawRange, RawRow } from '../domain/raw-workbook.ts';
import { speaksOfDiscipline } from '../reading/furniture/furniture-words.ts';
import { looseKey } from '../text/fold.ts';
import { cellText, shownText } from './cell-text.ts';
import { type FoundTable, headerIndex, type TableRow } from './find-table.ts';
import { columnsOf, type TableShape } from './shape.ts';

/** A table with the rows that are read of it. */
type Noticed<Column extends string> = {
  readonly table: FoundTable<Column>;
  readonly shape: TableShape<Column>;
  readonly file: string;
  /** Those rows of the sheet that are read. */
  readonly rows: readonly RawRow[];
  /** Numbers of all columns that are read, with what they are. */
  readonly known: ReadonlyMap<number, Column>;
};

/**
 * What is odd about a table before its rows are judged, by the rules of a unit's report: two columns for one thing,
 * columns that the table does not know, hidden columns and rows, merged cells.
 */
export function noticeTable<Column extends string>(
  table: FoundTable<Column>,
  read: readonly TableRow<Column>[],
  file: string,
  shape: TableShape<Column>,
): readonly Diagnostic[] {
  const numbers = new Set(read.map(({ row }) => row));
  const known = new Map(
    [...table.columns].flatMap(([column, number]) =>
      [number, ...(table.doubles.get(column) ?? [])].map((each) => [each, column] as const),
    ),
  );
  const rows = table.sheet.rows.filter(({ row }) => numbers.has(row));
  const noticed: Noticed<Column> = { table, shape, file, rows, known };
  return [
    ...doubleColumns(noticed),
    ...otherColumns(noticed),
    ...hiddenColumns(noticed),
    ...hiddenRows(noticed),
    ...mergedCells(noticed, numbers),
    ...notesIn(noticed, numbers),
    ...unreadCells(noticed),
  ];
}

/**
 * Cells of rows that are read in which there is nothing to read: an error, a formula without its value, letters that were lost. In
 * columns with a rule (days, points, codes) their reading tells it.
 */
function unreadCells<Column extends string>({
  table: { sheet },
  shape,
  file,
  rows,
  known,
}: Noticed<Column>): readonly Diagnostic[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => {
      const column = known.get(cell.column);
      const why = whyUnread(cell);
      if (column === undefined || why === null) return [];
      const { header, isEntry, rule } = shape.columns[column];
      if (isEntry !== true || rule !== undefined) return [];
      const shown = shortened(shownText(cell));
      const place = { file, sheet: sheet.name, cell: cellAddress(row, cell.column), found: shown };
      return [diagnose('TD1172', place, { header, shown, why })];
    }),
  );
}

function whyUnread({ content }: RawCell): 'error' | 'formula' | 'lost' | null {
  if (content.kind === 'error') return 'error';
  if (content.kind === 'formula-without-value') return 'formula';
  return content.kind === 'text' && content.text.includes('\uFFFD') ? 'lost' : null;
}

/** Notes that are told one by one; more of them in a table of the office are a conversation. */
const MOST_NOTES = 50;
const LISTED_NOTES = 6;

/**
 * Notes and conversations of the cells, by the rule for a unit's report: a note is no value of its cell, so each that stands in a
 * row that is read is told with its words, the others of the sheet in one remark.
 */
function notesIn<Column extends string>(
  { table: { sheet }, file }: Noticed<Column>,
  numbers: ReadonlySet<number>,
): readonly Diagnostic[] {
  const notes = sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, marks }) => {
      const note = (marks?.note ?? '').replace(/\s+/gu, ' ').trim();
      return note === '' ? [] : [{ cell: cellAddress(row, column), note, isRead: numbers.has(row) }];
    }),
  );
  if (notes.length === 0) return [];
  const own = notes.filter(({ isRead }) => isRead).slice(0, MOST_NOTES);
  const others = notes.filter((each) => !own.includes(each));
  const [first] = others;
  const words = others.slice(0, LISTED_NOTES).map(({ cell, note }) => `${cell} “${shortened(note)}”`);
  return [
    ...own.map(({ cell, note }) =>
      diagnose(
        speaksOfDiscipline(note) ? 'TD1081' : 'TD1080',
        { file, sheet: sheet.name, cell, found: note },
        { note },
      ),
    ),
    ...(first === undefined
      ? []
      : [
          diagnose(
            'TD1082',
            {
              file,
              sheet: sheet.name,
              cell: first.cell,
              found: others
                .map(({ note }) => note)
                .join('; ')
                .slice(0, 2000),
            },
            { words, count: others.length },
          ),
        ]),
  ];
}

function doubleColumns<Column extends string>({
  table,
  shape,
  file,
  rows,
}: Noticed<Column>): readonly Diagnostic[] {
  const { sheet, headerRow, columns, doubles } = table;
  const telling = [...doubles].filter(([column]) => shape.columns[column].isCounter !== true);
  return telling.flatMap(([column, others]) =>
    others
      .filter((number) => rows.some((row) => textAt(row, number) !== ''))
      .map((number) => {
        const place = { file, sheet: sheet.name, cell: cellAddress(headerRow, number) };
        const kept = cellAddress(headerRow, columns.get(column) ?? 1);
        const { header, isAside } = shape.columns[column];
        return diagnose('TD4909', place, { header, cell: place.cell, kept, isAside: isAside === true });
      }),
  );
}

/** What people put behind a header that the table has, and mean something else, or newer, by it. */
const ANOTHER = / (?:moi|cu|truoc|sau|hien tai|hien nay|du kien|tam)$/u;

/** A column that only counts the rows, in a table without one. */
const COUNTER = /^(?:stt|tt|so tt|so thu tu)$/u;

function otherColumns<Column extends string>({
  table: { sheet, headerRow },
  shape,
  file,
  rows,
  known,
}: Noticed<Column>): readonly Diagnostic[] {
  const header = new Map(
    sheet.rows.find(({ row }) => row === headerRow)?.cells.map((cell) => [cell.column, cellText(cell)]),
  );
  const filled = new Map<number, { readonly cell: string; readonly text: string }[]>();
  const isCounter = (number: number) => COUNTER.test(looseKey(header.get(number) ?? ''));
  for (const row of rows) {
    for (const cell of row.cells) {
      const text = shownText(cell);
      if (text === '' || known.has(cell.column) || isCounter(cell.column)) continue;
      const told = filled.get(cell.column) ?? [];
      told.push({ cell: cellAddress(row.row, cell.column), text });
      filled.set(cell.column, told);
    }
  }
  const columnFor = headerIndex(shape);
  return [...filled].map(([number, cells]) => {
    const name = header.get(number) ?? '';
    const key = looseKey(name);
    const near = columnFor(key.replace(ANOTHER, '')) ?? beginningOf(key, shape);
    const words = cells.slice(0, 3).map(({ cell, text }) => `${cell} “${shortened(text)}”`);
    const letters = cellAddress(1, number).slice(0, -1);
    const values = { letters, header: name, count: cells.length, words };
    const at = name === '' ? cells[0]?.cell : cellAddress(headerRow, number);
    const place = { file, sheet: sheet.name, cell: at ?? cellAddress(headerRow, number) };
    if (name !== '' && near === null) return diagnose('TD4912', place, values);
    return diagnose('TD4911', place, { ...values, near: near === null ? '' : shape.columns[near].header });
  });
}

/** The column whose header, of two words or more, a longer header begins with: `Điểm thẩm định của đoàn 2`. */
function beginningOf<Column extends string>(key: string, shape: TableShape<Column>): Column | null {
  const begins = (header: string) => header.includes(' ') && key.startsWith(`${header} `);
  return columnsOf(shape).find((column) => begins(looseKey(shape.columns[column].header))) ?? null;
}

function hiddenColumns<Column extends string>({
  table: { sheet, headerRow },
  shape,
  file,
  rows,
  known,
}: Noticed<Column>): readonly Diagnostic[] {
  return [...known].flatMap(([number, column]) => {
    const { header, isHidden, isAside, isCounter } = shape.columns[column];
    // What the tool hides itself is no secret; nor is what it reads nothing from.
    if (!sheet.hiddenColumns.has(number) || isHidden || isAside || isCounter) return [];
    if (!rows.some((row) => textAt(row, number) !== '')) return [];
    const place = { file, sheet: sheet.name, cell: cellAddress(headerRow, number) };
    return [diagnose('TD4913', place, { header })];
  });
}

/** Hidden rows in which somebody has written; a filter that hides rows of the tool alone hides nothing. */
function hiddenRows<Column extends string>({
  table: { sheet },
  shape,
  file,
  rows,
  known,
}: Noticed<Column>): readonly Diagnostic[] {
  const entries = [...known].flatMap(([number, column]) =>
    shape.columns[column].isEntry === true ? [number] : [],
  );
  const hidden = rows
    .filter((row) => row.isHidden && entries.some((number) => textAt(row, number) !== ''))
    .map(({ row }) => row);
  const [first] = hidden;
  if (first === undefined) return [];
  return [diagnose('TD4914', { file, sheet: sheet.name, cell: `A${first}` }, { rows: hidden })];
}

function mergedCells<Column extends string>(
  { table: { sheet, headerRow }, shape, file, rows, known }: Noticed<Column>,
  numbers: ReadonlySet<number>,
): readonly Diagnostic[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return sheet.merges.flatMap((merge) => {
    const { top, left, bottom, right } = merge;
    const first = byRow.get(top);
    if (top <= headerRow || first === undefined) return [];
    const covered = [...known].filter(([number]) => left <= number && number <= right);
    const reaches = bottom > top && holdsAny(numbers, merge, rows.at(-1)?.row ?? 0);
    if (covered.length === 0 || !(reaches || covered.length > 1) || textAt(first, left) === '') return [];
    const range = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
    const place = { file, sheet: sheet.name, cell: cellAddress(top, left) };
    const [only, ...others] = covered;
    const column = only === undefined || others.length > 0 || left !== right ? null : shape.columns[only[1]];
    return column?.isSpread === true
      ? [diagnose('TD4916', place, { range, header: column.header })]
      : [diagnose('TD4915', place, { range })];
  });
}

function holdsAny(numbers: ReadonlySet<number>, { top, bottom }: RawRange, lastRow: number): boolean {
  const last = Math.min(bottom, lastRow);
  for (let row = top + 1; row <= last; row += 1) if (numbers.has(row)) return true;
  return false;
}

function textAt({ cells }: RawRow, number: number): string {
  return shownText(cells.find(({ column }) => column === number));
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39).trimEnd()}…`;
}
