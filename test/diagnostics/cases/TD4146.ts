import { checkFrozen } from '../../../src/criteria/frozen.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

/** A published file that is gone. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checkFrozen([{ plan: 'thu-nghiem', version: '2020.1', sha256: 'f'.repeat(64) }], []);
