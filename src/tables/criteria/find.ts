import { type CriteriaSet, criteriaSetSchema } from '../../criteria/schema.ts';
import { type CellRef, cellAddress } from '../../domain/location.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../domain/raw-workbook.ts';
import { dayFirst } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import { formatNumber } from '../../text/numbers.ts';
import { COLUMN_NAMES, COLUMNS, type Column, SHEETS, TABLE_SCHEMA } from './shape.ts';

/** A row as it stands in the file. */
export type TypedRow = {
  readonly row: number;
  readonly texts: Readonly<Record<Column, string>>;
  /** Points are what a formula adds up. */
  readonly isSum: boolean;
  readonly refs: Readonly<Record<Column, CellRef>>;
};

export type TypedTable = { readonly columns: ReadonlySet<Column>; readonly rows: readonly TypedRow[] };

/** The set that a table was written from, out of its hidden sheet; null where the file is no table of this tool. */
export function originOf(workbook: RawWorkbook): CriteriaSet | null {
  const sheet = workbook.sheets.find(({ name }) => name === SHEETS.identity);
  if (sheet === undefined) return null;
  const values = new Map<string, string>();
  for (const { cells } of sheet.rows) {
    const [key, value] = [textIn(cells, 1), textIn(cells, 2)];
    if (key !== '') values.set(key, value);
  }
  if (values.get('table') !== TABLE_SCHEMA) return null;
  let text = '';
  for (let piece = 1; values.has(`set ${piece}`); piece += 1)
    text += (values.get(`set ${piece}`) ?? '').replace(/^<|>$/gu, '');
  try {
    const parsed = criteriaSetSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether a file says that it is a table of this tool, sound or not. */
export function isCriteriaTable(workbook: RawWorkbook): boolean {
  const sheet = workbook.sheets.find(({ name }) => name === SHEETS.identity);
  return sheet?.rows.some(({ cells }) => textIn(cells, 1) === 'table') === true;
}

/** The rows of one of the tables, by its headers wherever they stand; null where the sheet or its header is gone. */
export function typedTable(workbook: RawWorkbook, name: string): TypedTable | null {
  const sheet = workbook.sheets.find((each) => looseKey(each.name) === looseKey(name));
  if (sheet === undefined) return null;
  for (const [index, { cells }] of sheet.rows.slice(0, 20).entries()) {
    const columns = new Map<Column, number>();
    for (const { column, content } of cells) {
      const text = content.kind === 'text' ? looseKey(content.text) : '';
      const found = COLUMN_NAMES.find((each) => looseKey(COLUMNS[each].header) === text);
      if (found !== undefined && !columns.has(found)) columns.set(found, column);
    }
    if (columns.has('title') && columns.has('max') && columns.has('kind')) {
      return { columns: new Set(columns.keys()), rows: rowsBelow(sheet, index, columns, workbook.file) };
    }
  }
  return null;
}

function rowsBelow(
  sheet: RawSheet,
  header: number,
  columns: ReadonlyMap<Column, number>,
  file: string,
): readonly TypedRow[] {
  return sheet.rows.slice(header + 1).flatMap(({ row, cells }): readonly TypedRow[] => {
    const texts = record((column) => textIn(cells, columns.get(column) ?? 0));
    if (texts.title === '' && texts.kind === '' && texts.max === '') return [];
    const max = cells.find(({ column }) => column === columns.get('max'));
    const refs = record((column) => ({
      file,
      sheet: sheet.name,
      cell: cellAddress(row, columns.get(column) ?? columns.get('title') ?? 1),
    }));
    return [{ row, texts, isSum: max?.formula !== undefined, refs }];
  });
}

function record<T>(made: (column: Column) => T): Readonly<Record<Column, T>> {
  return Object.fromEntries(COLUMN_NAMES.map((column) => [column, made(column)])) as Record<Column, T>;
}

/** What a cell says, as text; numbers without dots between thousands, so that they are read back as they are. */
export function textIn(cells: readonly RawCell[], column: number): string {
  const content = cells.find((cell) => cell.column === column)?.content;
  switch (content?.kind) {
    case 'text':
      return content.text.normalize('NFC').trim();
    case 'number':
      return formatNumber(content.value).replace(/\./gu, '');
    case 'date':
      return dayFirst(content.iso);
    case 'boolean':
      return content.value ? 'có' : 'không';
    default:
      return '';
  }
}
