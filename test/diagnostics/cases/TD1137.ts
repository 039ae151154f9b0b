import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, peopleRows, personHeader, understood } from '../../support/submission-workbook.ts';

/** One department merged over two people. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    ...goodSheets,
    'Cá nhân': {
      rows: [
        personHeader,
        ...peopleRows.map((row) => row.map((cell) => (cell === 'Văn phòng' ? null : cell))),
      ],
      merges: [{ top: 2, left: 5, bottom: 3, right: 5 }],
    },
  }).diagnostics;
