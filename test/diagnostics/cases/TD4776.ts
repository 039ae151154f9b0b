import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { issuedCase } from '../../support/issued-case.ts';

/** A row of the register lacks its number. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  issuedCase(undefined, { rows: [{ unit: 'PX01', award: 'Giấy khen', date: '04/12/2022' }] });
