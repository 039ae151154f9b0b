import type { RawRange } from '../../domain/raw-workbook.ts';

/** Last row and column of a sheet: XFD1048576. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** 1-based row and column of an address such as `F12`; null when there is no such cell. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < text.length && at < 3; at += 1) {
    const letter = text.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const digits = text.slice(at);
  const row = /^[1-9]\d{0,6}$/.test(digits) ? Number(digits) : 0;
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn ? { row, column } : null;
}

/** A range such as `A1:C3` or a single cell; null when it is none, or upside down. */
export function parseRange(text: string): RawRange | null {
  const [from = '', to = from, ...rest] = text.split(':');
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (first === null || last === null || rest.length > 0) return null;
  if (first.row > last.row || first.column > last.column) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
