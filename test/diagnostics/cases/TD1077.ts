import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';

const text =
  'Mã;Tên đơn vị;Minh chứng\nTT1.1;Phường Đông Vệ;Quy?t định số 5\nTT1.2;Phường Đông Vệ;Kế ho\ufffdch số 7\n';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await readWorkbook(Buffer.from(text), 'to-khai.csv')).diagnostics;
