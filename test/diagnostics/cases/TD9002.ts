import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A date that is none. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  diagnosticsOf(['tonghop', '2022', '--ngay', 'mai']);
