import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { parseIntakeLog } from '../../../src/received/intake-log.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const log = new TextEncoder().encode('Ngày nhận;Tệp lưu\nhôm qua;a.xlsx\n');
  return parseIntakeLog(log, 'so-nhan.csv').diagnostics;
};
