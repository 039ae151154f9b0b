import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const rows = [
    ['Mã đơn vị', 'DV02'],
    ['Tên đơn vị', 'Phường Sao Hôm'],
    ['Năm', 2022],
  ];
  return understood({ ...goodSheets, 'Thông tin': { rows } }).diagnostics;
};
