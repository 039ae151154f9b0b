import type { RawCell } from '../../domain/raw-workbook.ts';
import { isOwnSignWords } from '../../domain/sign-words.ts';
import { isBlank, shownText } from '../cells/shown-text.ts';
import type { PlacedTable } from '../find-sheets.ts';
import { type TableRow, wordsOfRow } from '../table-rows.ts';
import { isSignerWords, isSigningWords } from './furniture-words.ts';

/** A row of a list with what tells a row of data from furniture. */
export type ListRow = {
  readonly row: TableRow;
  /** It holds what only data hold: a birth date, a score, a kind. */
  readonly hasOwnData: boolean;
  /** It repeats the header. */
  readonly isHeader: boolean;
};

/**
 * The rows of signature blocks: from words that stand in one, in a row that holds nothing of its own, down to the next
 * row that does. Two signs: the words, and that nothing of a row's own is there; names below them are nobody's data. Each
 * with the words to be told, none where it is as the form prints it.
 */
export function signatureRows(
  placed: PlacedTable,
  rows: readonly ListRow[],
): ReadonlyMap<number, { readonly doubt?: string }> {
  const found = new Map<number, { readonly doubt?: string }>();
  const isSigning = signingTest(placed);
  let isInside = false;
  for (const { row, hasOwnData, isHeader } of rows) {
    if (hasOwnData || isHeader) isInside = false;
    else if (isInside || isSigning(row)) isInside = true;
    if (isInside) found.set(row.row, isOfForm(placed, row) ? {} : { doubt: wordsOfRow(row) });
  }
  return found;
}

/** Only the form's own words, and names that its formulas fetch. */
function isOfForm({ grid }: PlacedTable, { row }: TableRow): boolean {
  const cells = grid.rowAt(row)?.cells ?? [];
  return cells.every(
    (cell) => isBlank(cell) || cell.formula !== undefined || isOwnSignWords(shownText(cell)),
  );
}

/** Offices are somebody's in these columns, and sign in all others. */
const OFFICES = new Set(['position', 'department']);

/**
 * Where the row may be a person's by its running number, or the list has none, all of it must sign, or its first words
 * must: `Đã ký` may stand beside a name.
 */
function signingTest({ grid, table }: PlacedTable): (row: TableRow) => boolean {
  const columnsOf = (wanted: (key: string) => boolean) =>
    new Set(table.columns.flatMap(({ key, column }) => (key !== null && wanted(key) ? [column] : [])));
  const offices = columnsOf((key) => OFFICES.has(key));
  const numbers = columnsOf((key) => key === 'number');
  const signs = (cell: RawCell) => {
    if (cell.content.kind !== 'text') return false;
    const text = shownText(cell);
    return isSigningWords(text) || (!offices.has(cell.column) && isSignerWords(text));
  };
  return (row) => {
    const cells = (grid.rowAt(row.row)?.cells ?? []).filter(
      (cell) => !numbers.has(cell.column) && !isBlank(cell),
    );
    const mayBeListed = numbers.size === 0 || isOrdinal(row.textOf('number'));
    if (!mayBeListed) return cells.some(signs);
    const [first] = cells;
    return first !== undefined && (isSigningWords(shownText(first)) || cells.every(signs));
  };
}

/** A running number as lists have it: `7`, `7.`, `07`. */
export function isOrdinal(text: string): boolean {
  return /^\d+\.?$/.test(text);
}
