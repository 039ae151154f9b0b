import { refuse } from '../../refusal.ts';
import { readForeign } from '../../sheetjs/read-foreign.ts';
import type { OleFormat } from '../format.ts';
import { checkRecords } from './check-records.ts';

/** Workbooks of Excel 5.0 to 2003, read by SheetJS after we walked every record. */
export const xls: OleFormat = {
  container: 'ole',
  holds: ['workbook', 'book'],
  received: { kind: 'spreadsheet' },
  names: { xls: ['xlt'] },
  read: ({ stream }, bytes, file) => {
    checkRecords(stream('Workbook') ?? stream('Book') ?? refuse('TD1011', { file }, {}), file);
    return readForeign(bytes, file, 'xls');
  },
};
