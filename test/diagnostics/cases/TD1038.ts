import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readingBounds } from '../../../src/io/limits.ts';
import { readOfOutcome } from '../../../src/io/read-of-outcome.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readOfOutcome({ kind: 'died' }, 'a.xls', readingBounds).diagnostics;
