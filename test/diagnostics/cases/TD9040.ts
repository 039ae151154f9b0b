import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A new deadline on the day of the letter itself. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  diagnosticsOf(['dondoc', '2022', '--ngay', '05/12/2022', '--han', '05/12/2022']);
