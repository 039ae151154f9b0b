import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';

const text = 'Mã;TÃªn Ä‘Æ¡n vá»‹\nTT1.1;Háº±ng\n';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await readWorkbook(Buffer.from(text), 'to-khai.csv')).diagnostics;
