import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';

const text =
  'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await readWorkbook(Buffer.from(text), 'to-khai.xls')).diagnostics;
