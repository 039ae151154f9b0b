import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inQuarterOffice, meanText } from '../../support/quarter-office.ts';

/** Forms for the year of a plan whose units report by quarters alone. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inQuarterOffice(({ told }) => told('bieumau', '2026'), { text: meanText });
