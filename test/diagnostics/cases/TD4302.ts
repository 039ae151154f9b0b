import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRegister(rawWorkbook([['Mã', 'Tên']])).diagnostics;
