import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { cellAddress } from '../domain/location.ts';
import type { RawCell, RawRow, RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';
import { isBlank } from './cells/shown-text.ts';
import { roleByName } from './find-sheets.ts';
import { columnLetters, type ReadySheet, type ReadyWorkbook } from './grid.ts';
import { isHeaderLike } from './match-header.ts';

/** A workbook whose pasted lines are parted into cells, how many lines could not be, and how many only draw. */
export type Unpasted = {
  readonly workbook: ReadyWorkbook;
  readonly unreadLines: number;
  readonly drawnLines: number;
};

/**
 * Parts tables that were pasted as text, a line of the table in one cell (from Word, from a mail), by the mark that
 * parts the header. A line that does not fit the header is reported and left out.
 */
export function unpaste(workbook: RawWorkbook): Staged<Unpasted> {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.isHidden || roleByName(sheet.name) === 'guide'
      ? untouched(sheet)
      : unpasteSheet(sheet, workbook.file),
  );
  return {
    value: {
      workbook: { ...workbook, sheets: sheets.map(({ sheet }) => sheet) },
      unreadLines: sheets.reduce((sum, { unread }) => sum + unread, 0),
      drawnLines: sheets.reduce((sum, { drawn }) => sum + drawn, 0),
    },
    diagnostics: sheets.flatMap(({ diagnostics }) => diagnostics),
  };
}

type UnpastedSheet = {
  readonly sheet: ReadySheet;
  readonly unread: number;
  readonly drawn: number;
  readonly diagnostics: readonly Diagnostic[];
};

/** A line of text with the cell that it lies in. */
type Line = { readonly row: number; readonly cell: RawCell; readonly text: string; readonly trueRow: number };

type Separator = {
  readonly name: 'dấu tab' | 'dấu |' | 'dấu chấm phẩy' | 'nhiều dấu cách';
  readonly split: (line: string) => readonly string[];
};

const SEPARATORS: readonly Separator[] = [
  { name: 'dấu tab', split: (line) => line.split('\t') },
  { name: 'dấu |', split: (line) => line.replace(/^\s*\||\|\s*$/g, '').split('|') },
  { name: 'dấu chấm phẩy', split: (line) => line.split(';') },
  { name: 'nhiều dấu cách', split: (line) => line.trim().split(/[ \u00A0]{2,}/u) },
];

function untouched(sheet: RawSheet): UnpastedSheet {
  return { sheet, unread: 0, drawn: 0, diagnostics: [] };
}

function unpasteSheet(sheet: RawSheet, file: string): UnpastedSheet {
  const rows = sheet.rows.flatMap((row) => linesOf(row, sheet));
  if (!rows.some(({ line }) => line !== null && headerOf(line) !== null)) return untouched(sheet);
  const pasted = new Map<number, { readonly row: number; readonly column: number }>();
  const diagnostics: Diagnostic[] = [];
  const ready: RawRow[] = [];
  let header: Header | null = null;
  let unread = 0;
  let drawn = 0;
  for (const { raw, line } of rows) {
    const own = line && headerOf(line);
    if (line && own) {
      header = own;
      const values = {
        columns: own.width,
        separator: own.separator.name,
        column: columnLetters(line.cell.column),
      };
      const place = { file, sheet: sheet.name, cell: cellAddress(line.trueRow, line.cell.column) };
      diagnostics.push(diagnose('TD1118', place, values));
    }
    const fields = header && line && line.cell.column === header.column ? partLine(line.text, header) : null;
    if (line && line.row !== line.trueRow)
      pasted.set(line.row, { row: line.trueRow, column: line.cell.column });
    if (!line || fields === null || header === null) {
      ready.push(raw);
    } else if (fields === 'rule') {
      drawn += 1;
    } else if (typeof fields === 'number') {
      unread += 1;
      const place = { file, sheet: sheet.name, cell: cellAddress(line.trueRow, line.cell.column) };
      diagnostics.push(diagnose('TD1119', place, { found: fields, expected: header.width }));
    } else {
      pasted.set(line.row, { row: line.trueRow, column: line.cell.column });
      ready.push({ ...raw, cells: cellsOf(fields, line.cell) });
    }
  }
  return { sheet: { ...sheet, rows: ready, pasted }, unread, drawn, diagnostics };
}

type Header = { readonly separator: Separator; readonly width: number; readonly column: number };

const ENOUGH_HEADERS = 3;

/** The mark that parts a line into headers of the form; null where the line is no header. */
function headerOf({ text, cell }: Line): Header | null {
  let best: (Header & { readonly known: number }) | null = null;
  for (const separator of SEPARATORS) {
    const fields = separator.split(text).map((field) => field.trim());
    const known = fields.filter((field) => field !== '' && isHeaderLike(field)).length;
    const filled = fields.filter((field) => field !== '').length;
    if (known < ENOUGH_HEADERS || known * 2 < filled || known <= (best?.known ?? 0)) continue;
    best = { separator, width: fields.length, column: cell.column, known };
  }
  return best;
}

/**
 * The fields of a line under its header; null where it has no separator, `rule` for a drawn line (`|---|---|`), and
 * the number of fields where it cannot be told to which columns they belong: a semicolon may also stand inside a
 * text, and spaces swallow empty cells, so there only a full line is sure, or a heading or signature of two parts.
 */
function partLine(text: string, { separator, width }: Header): readonly string[] | null | 'rule' | number {
  if (/^[\s|+=:-]+$/u.test(text)) return 'rule';
  const all = separator.split(text);
  const fields = trimmed(all);
  if (fields.length <= 1) return null;
  const isSure = {
    'dấu tab': fields.length <= width,
    'dấu |': all.length <= width,
    'dấu chấm phẩy': all.length === width || fields.length === 2,
    'nhiều dấu cách': all.length === width || fields.length === 2,
  }[separator.name];
  return isSure ? fields : all.length;
}

/** Without the blanks at the end. */
function trimmed(fields: readonly string[]): readonly string[] {
  const clean = fields.map((field) => field.trim());
  return clean.slice(0, clean.findLastIndex((field) => field !== '') + 1);
}

/** What formatting says of the line goes with its first field. */
function cellsOf(fields: readonly string[], { marks, ...line }: RawCell): readonly RawCell[] {
  const first = fields.findIndex((text) => text !== '');
  return fields.flatMap((text, index): readonly RawCell[] => {
    if (text === '') return [];
    const cell = { ...line, column: line.column + index, content: { kind: 'text', text } as const };
    return [index === first && marks !== undefined ? { ...cell, marks } : cell];
  });
}

type RowOfLine = { readonly raw: RawRow; readonly line: Line | null };

/** A row with its text where it holds one text only; a cell that holds many lines, with free rows below it, is as many rows. */
function linesOf(row: RawRow, sheet: RawSheet): readonly RowOfLine[] {
  const [cell, ...others] = row.cells.filter((each) => !isBlank(each));
  if (cell?.content.kind !== 'text' || others.length > 0) return [{ raw: row, line: null }];
  const texts = cell.content.text.split(/\r\n|\r|\n/u).filter((text) => text.trim() !== '');
  const line = (text: string, index: number): Line => ({
    row: row.row + index,
    cell,
    text,
    trueRow: row.row,
  });
  const isTable = texts.length > 1 && texts.some((text, index) => headerOf(line(text, index)) !== null);
  const last = row.row + texts.length - 1;
  if (!isTable || sheet.rows.some((other) => other.row > row.row && other.row <= last)) {
    return [{ raw: row, line: line(cell.content.text, 0) }];
  }
  return texts.map((text, index) => ({
    raw: { ...row, row: row.row + index, cells: [{ ...cell, content: { kind: 'text', text } }] },
    line: line(text, index),
  }));
}
