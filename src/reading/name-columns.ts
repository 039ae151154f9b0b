import { isLegalSyllable } from '../text/syllable.ts';
import { shownText } from './cells/shown-text.ts';
import type { FoundColumn, FoundTable } from './find-table.ts';
import type { Grid } from './grid.ts';

const LOOKED_AT = 200;

/**
 * The table with the columns of one name told as such: `Họ và tên` merged over two columns, or with a second column
 * without a header (or headed `Tên`) in which the given names stand.
 */
export function withNameColumns(grid: Grid, table: FoundTable, lastRow: number): FoundTable {
  const name = table.columns.find(({ key, isDuplicate }) => key === 'name' && !isDuplicate);
  if (name === undefined || table.columns.some(({ key }) => key === 'familyName')) return table;
  const next = name.column + 1;
  const beside = table.columns.find(({ column }) => column === next);
  const isOwn = beside === undefined ? isHeaderBlank(grid, table, next) : isSecondName(beside);
  if (!isOwn || !holdsGivenNames(grid, table, { name: name.column, next, lastRow })) return table;
  const rest: FoundColumn = {
    column: next,
    header: beside?.header ?? '',
    key: 'restOfName',
    line: null,
    how: 'position',
    isDuplicate: false,
  };
  const others = table.columns.filter((column) => column !== beside);
  return { ...table, columns: [...others, rest].toSorted((a, b) => a.column - b.column) };
}

function isSecondName({ key, isDuplicate }: FoundColumn): boolean {
  return key === 'name' && isDuplicate;
}

function isHeaderBlank(grid: Grid, { headerTop, headerBottom }: FoundTable, column: number): boolean {
  for (let row = headerTop; row <= headerBottom; row += 1) {
    if (grid.seenAt(row, column) !== '') return false;
  }
  return true;
}

/** Words that stand beside names in lists, and are none. */
const NO_NAMES = new Set(['nam', 'nữ', 'x', 'có', 'không']);

/** Whether the column holds one or two syllables beside most names, which the names do not end with already. */
function holdsGivenNames(
  grid: Grid,
  { headerBottom }: FoundTable,
  { name, next, lastRow }: { readonly name: number; readonly next: number; readonly lastRow: number },
): boolean {
  const pairs = grid.sheet.rows
    .filter(({ row }) => row > headerBottom && row <= lastRow)
    .slice(0, LOOKED_AT)
    .map(({ row }) => [shownText(grid.cellAt(row, name)), shownText(grid.cellAt(row, next))] as const)
    .filter(([first]) => first !== '' && !/\d/.test(first));
  const given = pairs.filter(([first, rest]) => isGivenName(rest) && !first.endsWith(` ${rest}`));
  return given.length * 2 > pairs.length;
}

function isGivenName(text: string): boolean {
  const words = text.split(' ');
  if (text === '' || words.length > 2 || NO_NAMES.has(text.toLowerCase())) return false;
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(word) && isLegalSyllable(word));
}
