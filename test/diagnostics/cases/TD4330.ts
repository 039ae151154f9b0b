import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { REGISTER_HEADER, registerRow } from '../../support/register-rows.ts';

/** Three units, each the heir of the next. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRegister(
    rawWorkbook([
      REGISTER_HEADER,
      registerRow({ heirs: '002' }),
      registerRow({ id: '002', name: 'Phường Lam Sơn', heirs: '003' }),
      registerRow({ id: '003', name: 'Phường Ba Đình', heirs: '001' }),
    ]),
  ).diagnostics;
