import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { listReceived } from '../../../src/io/list-received.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await listReceived(['khong/co/thu/muc nay'])).diagnostics;
