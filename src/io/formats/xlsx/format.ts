import { staged } from '../../../diagnostics/diagnostic.ts';
import type { ZipFormat } from '../format.ts';
import { readXlsx } from './read-xlsx.ts';

/** Workbooks of Excel since 2007 as XML, with macros or without. */
export const xlsx: ZipFormat = {
  container: 'office',
  looks: (has) => has(/^\[content_types\]\.xml$/i),
  type: /spreadsheetml|ms-excel/,
  received: { kind: 'spreadsheet' },
  names: { xlsx: ['xltx'], xlsm: ['xltm'] },
  read: ({ zip, main, type, file }) =>
    staged(readXlsx(zip, main, file, /macroEnabled/i.test(type) ? 'xlsm' : 'xlsx'), []),
};
