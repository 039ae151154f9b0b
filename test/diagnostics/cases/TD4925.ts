import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWritten } from '../../support/council.ts';

/** A meeting that ends before it begins. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ meeting: { startedAt: '14 giờ 30', endedAt: '4 giờ 30' } }).diagnostics;
