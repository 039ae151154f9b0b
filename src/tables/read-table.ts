import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import { cellAddress } from '../domain/location.ts';
import type { RawWorkbook } from '../domain/raw-workbook.ts';
import { type FoundTable, findTables, rowsOf, type TableRow } from './find-table.ts';
import { noticeTable } from './notice-table.ts';
import { headersOf, requiredOf, type TableShape } from './shape.ts';

/** How a file is read that may hold its table more than once. */
export type Reading<Column extends string> = {
  /** The first table counts, others are said; without it all visible ones do. */
  readonly isOneSheet?: true;
  /** A row that says two things in one column is left out, but for those of which this is true. */
  readonly isKept?: (row: TableRow<Column>) => boolean;
};

/**
 * All rows below the header in every visible sheet that has the table, and what is odd about it: columns twice, columns
 * that the table does not know, hidden and merged cells. A row in which a column that stands there twice says two things
 * is left out and said. Null, and said, where no sheet has the table.
 */
export function readTable<Column extends string>(
  workbook: RawWorkbook,
  shape: TableShape<Column>,
  { isOneSheet, isKept = () => false }: Reading<Column> = {},
): Staged<readonly TableRow<Column>[] | null> {
  const { file } = workbook;
  const chosen = chooseTables(workbook, shape, isOneSheet === true);
  if (chosen.value.length === 0) {
    const values = { sheet: shape.sheet, columns: headersOf(shape, requiredOf(shape)) };
    return staged(null, [diagnose(shape.missing ?? 'TD4908', { file }, values)]);
  }
  const diagnostics: Diagnostic[] = [...chosen.diagnostics];
  const rows = chosen.value.flatMap((table) => {
    const read = rowsOf(table, file, shape);
    diagnostics.push(...noticeTable(table, read, file, shape));
    diagnostics.push(...read.flatMap((row) => clashesIn(row, table, file)));
    return read.filter((row) => row.clashes.length === 0 || isKept(row));
  });
  return staged(rows, diagnostics);
}

/**
 * All rows as they stand, those of hidden sheets too, so that none is lost where the file is written anew; null where no
 * sheet has the table, or where a row says two things, of which one would be lost.
 */
export function readWholeTable<Column extends string>(
  { file, sheets }: RawWorkbook,
  shape: TableShape<Column>,
): readonly TableRow<Column>[] | null {
  const tables = findTables(sheets, shape);
  const rows = tables.flatMap((table) => rowsOf(table, file, shape));
  return tables.length === 0 || rows.some(({ clashes }) => clashes.length > 0) ? null : rows;
}

/** Whether a table holds words that writing it anew would lose, in columns that it does not know. */
export function holdsMore<Column extends string>(workbook: RawWorkbook, shape: TableShape<Column>): boolean {
  return readTable(workbook, shape).diagnostics.some(({ code }) => code === 'TD4911' || code === 'TD4912');
}

/** The tables that count: those that a person sees, or all where none can be seen. */
function chooseTables<Column extends string>(
  { file, sheets }: RawWorkbook,
  shape: TableShape<Column>,
  isOneSheet: boolean,
): Staged<readonly FoundTable<Column>[]> {
  const found = findTables(sheets, shape);
  const visible = found.filter(({ sheet }) => !sheet.isHidden);
  const candidates = visible.length > 0 ? visible : found;
  const chosen = isOneSheet ? candidates.slice(0, 1) : candidates;
  const [first] = chosen;
  if (first === undefined) return staged([]);
  const placeOf = ({ sheet, headerRow }: FoundTable<Column>) => ({
    file,
    sheet: sheet.name,
    cell: cellAddress(headerRow, 1),
  });
  const unread = found.filter((table) => !chosen.includes(table));
  return staged(chosen, [
    ...chosen
      .filter(({ sheet }) => sheet.isHidden)
      .map((table) => diagnose('TD4918', placeOf(table), { rows: rowsOf(table, file, shape).length })),
    ...unread.flatMap((table) => {
      const rows = rowsOf(table, file, shape).length;
      const { name, isHidden } = table.sheet;
      const values = { sheet: name, read: first.sheet.name, rows, isHidden };
      return rows === 0 ? [] : [diagnose('TD4917', placeOf(table), values)];
    }),
  ]);
}

/** Each column in which a row says two things, with both. */
function clashesIn<Column extends string>(
  { clashes }: TableRow<Column>,
  { sheet }: FoundTable<Column>,
  file: string,
): readonly Diagnostic[] {
  return clashes.map(({ header, readings }) => {
    const place = { file, sheet: sheet.name, cell: readings[0]?.cell ?? 'A1' };
    const said = readings.map(({ cell, text }) => `ô ${cell} ghi “${text}”`);
    return diagnose('TD4910', place, { column: header, said });
  });
}
