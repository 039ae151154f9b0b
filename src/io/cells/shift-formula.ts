import { cellAddress } from '../../domain/location.ts';
import { remembering } from '../../text/remembering.ts';
import { lastColumn, lastRow, parseAddress } from './address.ts';

/** Characters that Excel allows in a formula. */
export const longestFormula = 8_192;

/** A shared formula as it reads some rows and columns away: relative references move, `$` ones stay. */
function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (piece, dollarColumn, letters, dollarRow, digits) => {
    if (letters === undefined) return piece;
    const at = parseAddress(letters.toUpperCase() + digits);
    if (at === null) return piece;
    const row = dollarRow === '$' ? at.row : at.row + rows;
    const column = dollarColumn === '$' ? at.column : at.column + columns;
    if (row < 1 || row > lastRow || column < 1 || column > lastColumn) return '#REF!';
    const address = cellAddress(row, column);
    const cut = address.length - String(row).length;
    return `${dollarColumn}${address.slice(0, cut)}${dollarRow}${address.slice(cut)}`;
  });
}

/**
 * A shared formula to be moved by rows and columns, as often as its cells ask. Most are filled down a column, so what moves with the row is found
 * once: a form has formulas of six thousand letters in sixty rows.
 */
export function shiftable(formula: string): (rows: number, columns: number) => string {
  let down: ((rows: number) => string) | null = null;
  return (rows, columns) => {
    if (columns !== 0) return shiftFormula(formula, rows, columns);
    down ??= shiftableDown(formula);
    return down(rows);
  };
}

/** Files of one form have the same formulas in the same rows. */
const shiftableDown = remembering(
  (formula) => {
    const { texts, rowsOf, highest, lowest } = whatMovesDown(formula);
    const made = new Map<number, string>();
    return (rows: number): string => {
      const known = made.get(rows);
      if (known !== undefined) return known;
      if (highest + rows < 1 || lowest + rows > lastRow) return shiftFormula(formula, rows, 0);
      let moved = texts[0] ?? '';
      for (const [index, row] of rowsOf.entries()) moved += row + rows + (texts[index + 1] ?? '');
      if (made.size < MOST_ROWS) made.set(rows, moved);
      return moved;
    };
  },
  { most: 8, longest: longestFormula },
);

const MOST_ROWS = 100;

/** A formula cut at the numbers of the rows that move: a text, a row, a text, a row, …, a text. */
type Down = {
  readonly texts: readonly string[];
  readonly rowsOf: readonly number[];
  readonly highest: number;
  readonly lowest: number;
};

function whatMovesDown(formula: string): Down {
  const texts: string[] = [];
  const rowsOf: number[] = [];
  let text = '';
  let done = 0;
  for (const piece of formula.matchAll(pieces)) {
    const [whole, dollarColumn = '', letters, dollarRow = '', digits = ''] = piece;
    if (letters === undefined) continue;
    const at = parseAddress(letters.toUpperCase() + digits);
    if (at === null) continue;
    text += `${formula.slice(done, piece.index)}${dollarColumn}${letters.toUpperCase()}${dollarRow}`;
    done = piece.index + whole.length;
    if (dollarRow === '$') {
      text += digits;
      continue;
    }
    texts.push(text);
    rowsOf.push(at.row);
    text = '';
  }
  texts.push(text + formula.slice(done));
  const highest = rowsOf.reduce((least, row) => Math.min(least, row), lastRow);
  const lowest = rowsOf.reduce((most, row) => Math.max(most, row), 1);
  return { texts, rowsOf, highest, lowest };
}

/** Texts in quotes and names of functions, sheets and ranges pass unchanged; the groups are those of a reference. */
const pieces =
  /"[^"]*"|'[^']*'|[\p{L}_\\][\p{L}\p{N}_.]*\(|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;
