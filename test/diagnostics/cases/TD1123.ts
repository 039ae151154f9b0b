import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(
    { ...goodSheets, 'Thông tin': undefined, _thidua: undefined },
    { file: 'BC P. Sao Mai 2022.xlsx' },
  ).diagnostics;
