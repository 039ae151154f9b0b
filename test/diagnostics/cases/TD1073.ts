import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';

const text = '<html><head><title>Đăng nhập hệ thống</title></head><body><form></form></body></html>';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await readWorkbook(Buffer.from(text), 'to-khai.xls')).diagnostics;
