import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { REGISTER_HEADER, registerRow } from '../../support/register-rows.ts';

/** A unit as its own heir. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRegister(rawWorkbook([REGISTER_HEADER, registerRow({ to: '30/11/2020', heirs: '001' })])).diagnostics;
