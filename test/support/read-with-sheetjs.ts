import { type CellObject, read, SSF, set_cptable, type WorkSheet } from 'xlsx';
import * as codePages from 'xlsx/dist/cpexcel.full.mjs';
import type {
  RawCell,
  RawContent,
  RawRange,
  RawRow,
  RawSheet,
  RawWorkbook,
} from '../../src/domain/raw-workbook.ts';
import { shownAs } from '../../src/io/cells/number-format.ts';
import { shownNumber } from '../../src/io/cells/shown-number.ts';

// Excel 5.0/95 wrote one-byte text.
set_cptable(codePages);

/** A second reader to compare with: all of it is the library's, and nothing of it is checked. */
export function readWithSheetJs(bytes: Uint8Array, file: string, format: string): RawWorkbook {
  const book = read(bytes, {
    type: 'array',
    dense: true,
    nodim: true,
    sheetStubs: true,
    cellStyles: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellDates: false,
    WTF: false,
  });
  const base1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.map((name, index): RawSheet => {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    return sheetOf(name, hidden !== 0, sheet, base1904);
  });
  return { file, format, sheets };
}

function sheetOf(name: string, isHidden: boolean, sheet: WorkSheet | undefined, base1904: boolean): RawSheet {
  const rows: RawRow[] = [];
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  const facts = sheet?.['!rows'] ?? [];
  // `forEach` walks only what is there: never the declared range.
  data.forEach((cells, index) => {
    const row = rawRow(cells ?? [], index, facts[index]?.hidden === true, base1904);
    if (row.cells.length > 0) rows.push(row);
  });
  const hiddenColumns = new Set<number>();
  (sheet?.['!cols'] ?? []).forEach((column, index) => {
    if (column?.hidden === true) hiddenColumns.add(index + 1);
  });
  return { name, isHidden, rows, merges: (sheet?.['!merges'] ?? []).map(rawRange), hiddenColumns };
}

function rawRow(
  cells: readonly (CellObject | undefined)[],
  index: number,
  isHidden: boolean,
  base1904: boolean,
): RawRow {
  const read: RawCell[] = [];
  cells.forEach((cell, column) => {
    const content = cell === undefined ? null : contentOf(cell, base1904);
    if (content === null) return;
    const formula = cell?.f;
    read.push({ column: column + 1, content, ...(formula === undefined ? {} : { formula }) });
  });
  return { row: index + 1, isHidden, cells: read };
}

function rawRange({ s, e }: NonNullable<WorkSheet['!merges']>[number]): RawRange {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}

function contentOf(cell: CellObject, base1904: boolean): RawContent | null {
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' && (cell.v !== '' || cell.f !== undefined)
        ? { kind: 'text', text: cell.v }
        : null;
    case 'n':
      return typeof cell.v === 'number' ? numberContent(cell.v, cell.z, base1904) : withoutValue(cell);
    case 'b':
      return { kind: 'boolean', value: cell.v === true };
    case 'e':
      return { kind: 'error', error: errorNames[Number(cell.v)] ?? '#ERROR!' };
    default:
      return withoutValue(cell);
  }
}

function withoutValue(cell: CellObject): RawContent | null {
  return cell.f === undefined ? null : { kind: 'formula-without-value' };
}

function numberContent(value: number, format: unknown, base1904: boolean): RawContent {
  const code = typeof format === 'number' ? String(SSF.get_table()[format] ?? '') : String(format ?? '');
  return shownNumber(value, shownAs(code), base1904);
}

const errorNames: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};
