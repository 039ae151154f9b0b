import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { issuedCase } from '../../support/issued-case.ts';

/** An award that the result does not have. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  issuedCase(['--so', '1234/QĐ-UBND', '--ngay-ky', '04/12/2022', '--hinh-thuc', 'Huân chương']);
