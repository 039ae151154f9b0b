import { wideEncoding } from '../../../text/decode-text.ts';
import type { PlainFormat } from '../format.ts';
import { readCsv } from './read-csv.ts';

const mebibyte = 1024 * 1024;

/** Text in columns: it has no signature, so any text that is nothing else is taken for it where its name allows. */
export const csv: PlainFormat = {
  container: 'none',
  isNamed: ({ file, bytes }) => {
    if (/\.(csv|txt|tsv)$/i.test(file)) return true;
    // Lists and programs of other kinds are text too.
    return /\.(xls\w?|ods|prn)$|(^|\/)[^.]*$/i.test(file) && isText(bytes);
  },
  received: { kind: 'spreadsheet' },
  names: { csv: ['txt', 'tsv'] },
  read: readCsv,
  isBounded: (bytes) => bytes.length <= 2 * mebibyte,
};

/** Text has no control characters but white space; UTF-16 and UTF-32 show by their mark or their zero bytes. */
function isText(bytes: Uint8Array): boolean {
  const wide = wideEncoding(bytes);
  if (wide !== null && wide !== 'utf-8') return true;
  return bytes.subarray(0, 8192).every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13));
}
