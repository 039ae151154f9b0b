import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { REGISTER_HEADER, registerRow } from '../../support/register-rows.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRegister(
    rawWorkbook([
      REGISTER_HEADER,
      registerRow({ id: 7 }),
      registerRow({ id: '012', name: 'Phường Lam Sơn' }),
    ]),
  ).diagnostics;
