import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWritten } from '../../support/council.ts';

/** Times that no day has. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ meeting: { startedAt: '25h99', endedAt: '24h00' } }).diagnostics;
