import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { issuedCase } from '../../support/issued-case.ts';

/** A decision of tomorrow. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  issuedCase(['--so', '1234/QĐ-UBND', '--ngay-ky', '06/12/2022']);
