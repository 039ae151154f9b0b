import type { RawContent, RawRange, RawSheet, RawWorkbook } from '../../src/domain/raw-workbook.ts';
import type { SheetRole } from '../../src/domain/submission.ts';

/** A cell that mutations change in place; the object stays the same wherever its cell is moved. */
export type Cell = { content: RawContent; font?: string; formula?: string };

/** A row that mutations change in place. `key` is what the row says in the good form: `line/TT1.1`. */
export type Row = { key: string | null; cells: (Cell | null)[]; isHidden: boolean };

export type Merge = { readonly top: Row; readonly bottom: Row; readonly left: Cell; readonly width: number };

/** A sheet under mutation; `header` is the row of the column headers, null for sheets without a table. */
export type Sheet = {
  name: string;
  readonly role: SheetRole;
  isHidden: boolean;
  rows: Row[];
  merges: Merge[];
  hiddenColumns: Set<Cell>;
  header: Row | null;
};

/** A workbook under mutation. */
export type Book = { file: string; sheets: Sheet[] };

export const text = (words: string): Cell => ({ content: { kind: 'text', text: words } });
export const number = (value: number): Cell => ({ content: { kind: 'number', value } });
export const row = (...cells: (Cell | string | number | null)[]): Row => ({
  key: null,
  isHidden: false,
  cells: cells.map((cell) =>
    typeof cell === 'string' ? text(cell) : typeof cell === 'number' ? number(cell) : cell,
  ),
});

/** What a person reads in a cell; `''` for none. */
export function wordsOf(cell: Cell | null | undefined): string {
  if (!cell) return '';
  if (cell.content.kind === 'text') return cell.content.text;
  return cell.content.kind === 'number' ? String(cell.content.value) : '';
}

/** A good form laid out for mutation; `keys` names its rows by sheet and number. */
export function bookOf(
  workbook: RawWorkbook,
  roles: ReadonlyMap<string, SheetRole>,
  keys: ReadonlyMap<string, string>,
): Book {
  return {
    file: workbook.file,
    sheets: workbook.sheets.map((sheet): Sheet => {
      const last = sheet.rows.at(-1)?.row ?? 0;
      const byNumber = new Map(sheet.rows.map((each) => [each.row, each]));
      const rows = Array.from({ length: last }, (_, index): Row => {
        const raw = byNumber.get(index + 1);
        const width = raw?.cells.at(-1)?.column ?? 0;
        const cells = Array.from({ length: width }, (): Cell | null => null);
        for (const { column, ...cell } of raw?.cells ?? []) cells[column - 1] = { ...cell };
        return {
          key: keys.get(`${sheet.name}/${index + 1}`) ?? null,
          cells,
          isHidden: raw?.isHidden ?? false,
        };
      });
      const header = rows.find(({ cells }) => ['Mã', 'STT'].includes(wordsOf(cells[0]))) ?? null;
      return {
        name: sheet.name,
        role: roles.get(sheet.name) ?? 'guide',
        isHidden: sheet.isHidden,
        rows,
        merges: [],
        hiddenColumns: new Set(),
        header,
      };
    }),
  };
}

/** The workbook as the reader would hand it on. */
export function rawOf({ file, sheets }: Book): RawWorkbook {
  return { file, format: 'xlsx', sheets: sheets.map(rawSheetOf) };
}

function rawSheetOf(sheet: Sheet): RawSheet {
  const hiddenColumns = new Set<number>();
  for (const { cells } of sheet.rows)
    for (const [index, cell] of cells.entries())
      if (cell !== null && sheet.hiddenColumns.has(cell)) hiddenColumns.add(index + 1);
  const merges = sheet.merges.flatMap(({ top, bottom, left, width }): readonly RawRange[] => {
    const [first, last] = [sheet.rows.indexOf(top), sheet.rows.indexOf(bottom)];
    const column = top.cells.indexOf(left);
    const isWhole = first >= 0 && last >= first && column >= 0;
    return isWhole ? [{ top: first + 1, bottom: last + 1, left: column + 1, right: column + width }] : [];
  });
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    hiddenColumns,
    merges,
    rows: sheet.rows.flatMap(({ cells, isHidden }, index) => {
      const filled = cells.flatMap((cell, column) =>
        cell === null || wordsOf(cell) + cell.content.kind === 'text'
          ? []
          : [{ column: column + 1, ...cell }],
      );
      return filled.length === 0 ? [] : [{ row: index + 1, isHidden, cells: filled }];
    }),
  };
}

/** A sheet of the workbook that still plays this part, or null. */
export function sheetOf(book: Book, role: SheetRole): Sheet | null {
  return book.sheets.find((sheet) => sheet.role === role) ?? null;
}

const PREFIXES: Readonly<Partial<Record<SheetRole, string>>> = {
  unit: 'line/',
  individuals: 'person/',
  proposals: 'proposal/',
  remarks: 'remark/',
};

/** Rows of a sheet's own table that hold data of the good form. */
export function dataRows({ rows, role }: Sheet): readonly Row[] {
  return rows.filter(({ key }) => key?.startsWith(PREFIXES[role] ?? 'nothing') === true);
}
