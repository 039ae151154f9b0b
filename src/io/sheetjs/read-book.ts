import { read, SSF, set_cptable } from 'xlsx';
import * as codePages from 'xlsx/dist/cpexcel.full.mjs';
import { type ForeignSheet, foreignBook } from './foreign-book.ts';

// Excel 5.0/95 wrote one-byte text.
set_cptable(codePages);

/** The sheets of the stream of an .xls, as checked at the door; throws `Refusal`, and whatever SheetJS throws. */
export function readBook(
  stream: Uint8Array,
  file: string,
): { readonly sheets: readonly ForeignSheet[]; readonly base1904: boolean } {
  const book: unknown = read(Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength), {
    type: 'buffer',
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
  return foreignBook(book, file);
}

/** The code of a number format that SheetJS names by its number. */
export function formatCode(format: string | number): string {
  return typeof format === 'number' ? String(SSF.get_table()[format] ?? '') : format;
}
