import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, infoRows, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    ...goodSheets,
    'Thông tin': { rows: [...infoRows, ['xin nộp bổ sung phụ lục sau']] },
  }).diagnostics;
