import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    ...goodSheets,
    'Khó khăn, kiến nghị': {
      rows: [
        ['STT', 'Loại', 'Nội dung'],
        [1, 'Khó khăn của phường', 'Thiếu máy quét'],
      ],
    },
  }).diagnostics;
