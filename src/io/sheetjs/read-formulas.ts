import { read } from 'xlsx';
import { cellAddress } from '../../domain/location.ts';
import { fieldOf, listOf } from './foreign-book.ts';
import { formulaText } from './formula-text.ts';

/**
 * The words of the formulas of each sheet of an .xlsb that we have put together ourselves, by address; null where SheetJS cannot
 * read it, or returns another number of sheets. A sheet whose formulas it cannot read has none.
 */
export function readFormulas(bytes: Uint8Array, sheets: number): ReadonlyMap<string, string>[] | null {
  const book = bookOf(bytes);
  const names = listOf(fieldOf(book, 'SheetNames'));
  if (names.length !== sheets) return null;
  return names.map((name) => {
    const words = new Map<string, string>();
    const rows = listOf(fieldOf(fieldOf(fieldOf(book, 'Sheets'), String(name)), '!data'));
    // `forEach` walks only what is there.
    rows.forEach((row, at) => {
      listOf(row).forEach((cell, column) => {
        const text = formulaText(fieldOf(cell, 'f'));
        if (text !== undefined) words.set(cellAddress(at + 1, column + 1), text);
      });
    });
    return words;
  });
}

function bookOf(bytes: Uint8Array): unknown {
  try {
    return read(bytes, { type: 'array', dense: true, nodim: true, cellText: false, cellHTML: false });
  } catch {
    // Formulas alone are lost: their values are read elsewhere.
    return null;
  }
}
