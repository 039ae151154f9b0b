import { staged } from '../../../diagnostics/diagnostic.ts';
import type { ZipFormat } from '../format.ts';
import { readXlsb } from './read-xlsb.ts';

/** Workbooks of Excel since 2007 as binary records. */
export const xlsb: ZipFormat = {
  container: 'office',
  looks: (has) => has(/^\[content_types\]\.xml$/i) && has(/^xl\/workbook\.bin$/i),
  type: /sheet\.binary/,
  received: { kind: 'spreadsheet' },
  names: { xlsb: [] },
  read: async ({ zip, main, file }) => staged(await readXlsb(zip, main, file), []),
};
