import { refuse } from '../../refusal.ts';
import type { OleFormat } from '../format.ts';
import { checkRecords } from './check-records.ts';
import { readXls } from './read-xls.ts';

/** Workbooks of Excel 5.0 to 2003, read by SheetJS after we walked every record. */
export const xls: OleFormat = {
  container: 'ole',
  holds: ['workbook', 'book'],
  received: { kind: 'spreadsheet' },
  names: { xls: ['xlt'] },
  read: ({ stream }, _, file) => {
    const found = stream('Workbook') ?? stream('Book') ?? refuse('TD1011', { file }, {});
    checkRecords(found, file);
    return readXls(found, file);
  },
};
