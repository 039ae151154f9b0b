import { readForeign } from '../../sheetjs/read-foreign.ts';
import type { ZipFormat } from '../format.ts';
import { repack } from './repack.ts';

/** Workbooks of Excel since 2007 as binary records, read by SheetJS from parts that we inflated and checked. */
export const xlsb: ZipFormat = {
  container: 'office',
  looks: (has) => has(/^\[content_types\]\.xml$/i) && has(/^xl\/workbook\.bin$/i),
  type: /sheet\.binary/,
  received: { kind: 'spreadsheet' },
  names: { xlsb: [] },
  read: ({ zip, file }) => readForeign(repack(zip, isBinaryPart), file, 'xlsb'),
};

function isBinaryPart(name: string): boolean {
  return /^(\[content_types\]\.xml|_rels\/\.rels|xl\/(_rels\/.*|worksheets\/.*|[^/]*\.bin))$/i.test(name);
}
