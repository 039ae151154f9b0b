import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withPeople } from '../../support/submission-workbook.ts';

/** A machine that reads the month first left one date a text. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(
    withPeople([
      [1, 'Hồ Văn Mẫu', '25/12/1980', 'Chủ tịch', null, 'x', 78, 20],
      [2, 'Đỗ Thị Thử', { date: '1990-05-11' }, 'Công chức', null, null, 70],
    ]),
  ).diagnostics;
