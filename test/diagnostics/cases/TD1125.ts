import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const rows = [
    ['Tên đơn vị', 'Xã Sao Chổi'],
    ['Năm', 2022],
  ];
  return understood({ ...goodSheets, 'Thông tin': { rows }, _thidua: undefined }).diagnostics;
};
