import { diagnose } from '../../../diagnostics/diagnose.ts';
import { staged } from '../../../diagnostics/diagnostic.ts';
import { refuse } from '../../refusal.ts';
import { unlockXlsStream } from '../../unlock/xls-stream.ts';
import type { OleFormat } from '../format.ts';
import { checkRecords } from './check-records.ts';
import { readXls } from './read-xls.ts';

/** Workbooks of Excel 5.0 to 2003, read by SheetJS after we walked every record. */
export const xls: OleFormat = {
  container: 'ole',
  holds: ['workbook', 'book'],
  received: { kind: 'spreadsheet' },
  names: { xls: ['xlt'] },
  read: async ({ stream }, _, file) => {
    const found = stream('Workbook') ?? stream('Book') ?? refuse('TD1011', { file }, {});
    const opened = unlockXlsStream(found) ?? refuse('TD1010', { file }, {});
    checkRecords(opened, file);
    const { value, diagnostics } = await readXls(opened, file);
    const said = opened === found || value === null ? [] : [diagnose('TD1048', { file }, {})];
    return staged(value, [...diagnostics, ...said]);
  },
};
