import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { issuedCase } from '../../support/issued-case.ts';

/** A decision that was signed before the council met. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  issuedCase(['--so', '1234/QĐ-UBND', '--ngay-ky', '02/12/2022']);
