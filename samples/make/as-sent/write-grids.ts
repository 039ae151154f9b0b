import { strFromU8, strToU8 } from 'fflate';
import { type CellObject, utils, type WorkBook, type WorkSheet, write } from 'xlsx';
import { fixZip } from '../fix-zip.ts';
import type { Grid, GridCell } from './grid.ts';

type Format = 'xlsx' | 'xlsb' | 'biff8' | 'ods';

const ERROR_CODES = { '#DIV/0!': 0x07, '#N/A': 0x2a, '#REF!': 0x17 } as const;

/** Sheets as a workbook file, as an ordinary spreadsheet program would save it: no locks, no dropdowns. */
export function writeGrids(grids: readonly Grid[], format: Format): Uint8Array {
  forgetFormats();
  const book: WorkBook = utils.book_new();
  for (const grid of grids) utils.book_append_sheet(book, worksheet(grid), grid.name);
  book.Workbook = { Sheets: grids.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) };
  const bytes = new Uint8Array(
    write(book, { bookType: format, type: 'buffer', bookSST: true }) as Uint8Array,
  );
  return format === 'biff8' ? bytes : fixZip(bytes, format === 'xlsx' ? uncalculated : undefined);
}

/**
 * SheetJS keeps one table of number formats for the whole process, with those of every file that was read before, and writes
 * it into each workbook: begins it anew.
 */
function forgetFormats(): void {
  const empty: WorkBook & { readonly SSF: object } = { ...utils.book_new(), SSF: {} };
  utils.book_append_sheet(empty, {}, 'A');
  write(empty, { bookType: 'xlsx', type: 'buffer' });
}

/** SheetJS marks a formula without a value as an error; a program that never calculated leaves it unmarked. */
function uncalculated(name: string, part: Uint8Array): Uint8Array {
  if (!name.startsWith('xl/worksheets/')) return part;
  return strToU8(strFromU8(part).replace(/ t="e">(<f>[^<]*<\/f><\/c>)/g, '>$1'));
}

/** A table as a text file with `;` between the fields and decimal commas, as Excel in Vietnamese saves it. */
export function writeCsv(rows: Grid['rows']): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => csvField(cell)).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function csvField(cell: GridCell): string {
  const text = typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell ?? '');
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function worksheet(grid: Grid): WorkSheet {
  const sheet: WorkSheet = {};
  let lastColumn = 0;
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const object = cellObject(cell);
      if (object === null) continue;
      sheet[utils.encode_cell({ r: row, c: column })] = object;
      lastColumn = Math.max(lastColumn, column);
    }
  }
  sheet['!ref'] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, grid.rows.length - 1), c: lastColumn },
  });
  return sheet;
}

function cellObject(cell: GridCell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  if ('error' in cell) return { t: 'e', v: ERROR_CODES[cell.error] };
  if (cell.value === undefined) return { t: 'n', f: cell.formula };
  return typeof cell.value === 'number'
    ? { t: 'n', f: cell.formula, v: cell.value }
    : { t: 's', f: cell.formula, v: cell.value };
}
