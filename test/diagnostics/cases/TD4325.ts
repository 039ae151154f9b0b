import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { REGISTER_HEADER, registerRow } from '../../support/register-rows.ts';

/** A unit that begins in 2032, and one that began in 1922. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRegister(
    rawWorkbook([
      REGISTER_HEADER,
      registerRow({ from: '01/7/2032' }),
      registerRow({ id: '002', name: 'Phường Lam Sơn', from: '01/7/1922' }),
    ]),
    '2022-12-05',
  ).diagnostics;
