import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnosticsOf } from '../../support/run-cli.ts';

/** A version that does not exist. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  diagnosticsOf(['tieuchi', 'xem', '1999.1']);
