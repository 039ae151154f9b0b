import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { inQuarterOffice } from '../../support/quarter-office.ts';

/** A year before any of its quarters was compiled. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  inQuarterOffice(async ({ told }) =>
    (await told('tonghop', '2026')).filter(({ code }) => code === 'TD4196'),
  );
