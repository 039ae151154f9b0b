import type { Grid, GridCell } from '../../samples/make/as-sent/grid.ts';
import { writeCsv, writeGrids } from '../../samples/make/as-sent/write-grids.ts';
import { type Book, type Cell, rawOf, type Sheet } from './book.ts';

/** Formats that a mutant can be saved in. */
export const FORMATS = ['xlsx', 'biff8', 'ods', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Mutations that are lost when a mutant is saved by this plain writer: fonts, merges, what is hidden. */
export const NOT_SAVED: ReadonlySet<string> = new Set([
  'old font: TCVN3',
  'data cells merged downwards',
  'header over two rows',
  'heading over several columns',
  'column hidden',
  'rows hidden',
]);

/** The mutant as a file; a text file holds only its first sheet with a table. */
export function bytesOf(book: Book, format: Format): Uint8Array {
  if (format !== 'csv') return writeGrids(book.sheets.map(gridOf), format);
  const joined = book.sheets.find(({ name }) => name === 'Tổng hợp') ?? book.sheets[0];
  const rows = joined === undefined ? [] : gridOf(joined).rows;
  // A text file has values only.
  return writeCsv(rows.map((cells) => cells.map(withoutFormula)));
}

/** Name that the mutant then has. */
export function savedAs(book: Book, format: Format): string {
  const extension = format === 'biff8' ? 'xls' : format;
  return book.file.replace(/\.[^.]*$/, `.${extension}`);
}

function gridOf(sheet: Sheet): Grid {
  const { rows } = rawOf({ file: '', sheets: [sheet] }).sheets[0] ?? { rows: [] };
  const last = rows.at(-1)?.row ?? 0;
  const filled = new Map(rows.map((row) => [row.row, row]));
  return {
    name: sheet.name,
    role: sheet.role,
    isHidden: sheet.isHidden,
    rows: Array.from({ length: last }, (_, index) => {
      const cells: GridCell[] = [];
      for (const cell of filled.get(index + 1)?.cells ?? []) {
        while (cells.length < cell.column - 1) cells.push(null);
        cells.push(gridCell(cell));
      }
      return cells;
    }),
  };
}

function withoutFormula(cell: GridCell): GridCell {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? (cell.value ?? null) : cell;
}

function gridCell({ content, formula }: Cell): GridCell {
  switch (content.kind) {
    case 'text':
      return formula === undefined ? content.text : { formula, value: content.text };
    case 'number':
      return formula === undefined ? content.value : { formula, value: content.value };
    case 'boolean':
      return content.value;
    case 'date':
      return content.iso.split('-').toReversed().join('/');
    case 'error':
      return { error: content.error === '#N/A' || content.error === '#DIV/0!' ? content.error : '#REF!' };
    case 'formula-without-value':
      return { formula: formula ?? '1/3' };
  }
}
