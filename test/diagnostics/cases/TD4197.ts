import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inQuarterOffice } from '../../support/quarter-office.ts';

/** The interim review of a quarter. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inQuarterOffice(({ told }) => told('hoidong', '2026-Q2', '--ky', 'so-ket'));
