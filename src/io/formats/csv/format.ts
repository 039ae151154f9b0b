import type { PlainFormat } from '../format.ts';
import { readCsv } from './read-csv.ts';

const mebibyte = 1024 * 1024;

/** Text in columns: it has no signature, so any text that is nothing else is taken for it where its name allows. */
export const csv: PlainFormat = {
  container: 'none',
  isNamed: ({ file, bytes, letters }) => {
    if (/\.(csv|txt|tsv)$/i.test(file)) return true;
    // Lists and programs of other kinds are text too.
    return /\.(xls\w?|ods|prn)$|(^|\/)[^.]*$/i.test(file) && isText(bytes, letters);
  },
  received: { kind: 'spreadsheet' },
  names: { csv: ['txt', 'tsv'] },
  read: readCsv,
  isBounded: (bytes) => bytes.length <= 2 * mebibyte,
};

/** Text has no control characters but white space; UTF-16 shows by its mark. */
function isText(bytes: Uint8Array, letters: string): boolean {
  if (/^(\xff\xfe|\xfe\xff)/.test(letters)) return true;
  return bytes.subarray(0, 8192).every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13));
}
