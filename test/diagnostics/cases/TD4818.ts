import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWritten } from '../../support/council.ts';

/** A member twice. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({
    members: [
      { name: 'Lê Văn Thử', present: 'x' },
      { name: 'Ông Lê Văn Thử', present: 'x' },
    ],
  }).diagnostics;
