import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { REGISTER_HEADER, registerRow } from '../../support/register-rows.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRegister(
    rawWorkbook([
      REGISTER_HEADER,
      registerRow({ cluster: 'Khối trường học' }),
      registerRow({ id: '002', name: 'Phường Lam Sơn', cluster: 'khối trường học' }),
    ]),
  ).diagnostics;
