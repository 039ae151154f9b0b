import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { choiceRow, readWritten } from '../../support/council.ts';

/** Somebody's name in the row of a unit. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ choices: [choiceRow({ subject: 'Tập thể', name: 'Nguyễn Văn An' })] }).diagnostics;
