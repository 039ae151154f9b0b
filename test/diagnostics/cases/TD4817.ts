import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWritten } from '../../support/council.ts';

/** An absence written where a tick belongs. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ members: [{ name: 'Lê Văn Thử', present: 'đi công tác' }] }).diagnostics;
