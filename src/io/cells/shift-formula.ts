import { cellAddress } from '../../domain/location.ts';
import { lastColumn, lastRow, parseAddress } from './address.ts';

/** Characters that Excel allows in a formula. */
export const longestFormula = 8_192;

/** A shared formula as it reads some rows and columns away: relative references move, `$` ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
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

/** Texts in quotes and names of functions, sheets and ranges pass unchanged; the groups are those of a reference. */
const pieces =
  /"[^"]*"|'[^']*'|[\p{L}_\\][\p{L}\p{N}_.]*\(|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;
