/** A cell as Excel names it: file as received, sheet as shown, address such as `F12`. */
export type CellRef = { readonly file: string; readonly sheet: string; readonly cell: string };

/** A value that remembers the cell it came from. */
export type Located<T> = { readonly value: T; readonly from: CellRef };

/** `A1` address from a 1-based row and column. */
export function cellAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
