import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { choiceRow, readWritten } from '../../support/council.ts';

/** A decision in other words. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ choices: [choiceRow({ decision: 'xem lại' })] }).diagnostics;
