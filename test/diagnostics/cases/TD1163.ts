import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, personHeader, understood } from '../../support/submission-workbook.ts';

/** Somebody born after the year of the plan. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    ...goodSheets,
    'Cá nhân': {
      rows: [personHeader, [1, 'Hồ Văn Mẫu', '05/11/2085', 'Chủ tịch', null, 'x', 78, 20]],
    },
  }).diagnostics;
