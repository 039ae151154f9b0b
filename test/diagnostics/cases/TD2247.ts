import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { picturedWorkbook } from '../../support/marked-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await readWorkbook(picturedWorkbook([[{ runs: [['', 'TT1.1']] }]], [], '<xdr:wsDr'), 'to-khai.xlsx'))
    .diagnostics;
