import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { REGISTER_HEADER, registerRow } from '../../support/register-rows.ts';

/** The same in two periods. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRegister(
    rawWorkbook([
      REGISTER_HEADER,
      registerRow({ id: 'PX10', to: '31/12/2020' }),
      registerRow({ id: 'px10', name: 'Phường Lam Sơn', from: '01/01/2021' }),
    ]),
  ).diagnostics;
