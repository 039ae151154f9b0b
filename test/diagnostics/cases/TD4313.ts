import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRegister } from '../../../src/tables/register/read-register.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { REGISTER_HEADER } from '../../support/register-rows.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRegister(rawWorkbook([REGISTER_HEADER])).diagnostics;
