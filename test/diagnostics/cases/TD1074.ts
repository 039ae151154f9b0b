import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';

const text = '<html><frameset rows="*,39"><frame src="to-khai_files/sheet001.htm"></frameset></html>';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await readWorkbook(Buffer.from(text), 'to-khai.xls')).diagnostics;
