import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseIntakeLog } from '../../../src/received/intake-log.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const log = new TextEncoder().encode('Ngày nhận;Tệp lưu\n"30/11/2022;a.xlsx\n');
  return parseIntakeLog(log, 'so-nhan.csv').diagnostics;
};
