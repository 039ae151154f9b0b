import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { listReceived } from '../../../src/io/list-received.ts';

/** Part of the path is a file. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await listReceived(['package.json/nhan'])).diagnostics;
