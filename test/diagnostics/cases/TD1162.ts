import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, personHeader, understood } from '../../support/submission-workbook.ts';

/** A year of birth under `Nam` other than that of the date of birth. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    ...goodSheets,
    'Cá nhân': {
      rows: [
        [...personHeader, 'Nam', 'Nữ'],
        [1, 'Hồ Văn Mẫu', '05/11/1980', 'Chủ tịch', null, 'x', 78, 20, null, null, null, 1981],
      ],
    },
  }).diagnostics;
