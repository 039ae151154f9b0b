import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, unitLinesRows, withUnitRows } from '../../support/submission-workbook.ts';

const [, ...lines] = unitLinesRows;

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(
    withUnitRows([
      ['TT1', 'Nhóm một', null, 60, null, null, 'Có', null, 'Xem phụ lục kèm theo'],
      ...lines,
      [null, 'Tổng cộng', null, 100, null, null, null, 86, null, 'Đề nghị xem lại điểm mục 1'],
    ]),
  ).diagnostics;
