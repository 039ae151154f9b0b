import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { issuedCase } from '../../support/issued-case.ts';

/** A ward that the register has by another decision. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  issuedCase(undefined, {
    rows: [{ unit: 'PX01', award: 'Giấy khen', number: '99/QĐ-UBND', date: '04/12/2022', firstYear: '2022' }],
  });
