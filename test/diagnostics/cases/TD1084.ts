import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { choiceRow, readWritten } from '../../support/council.ts';

/** A word in `Đối tượng` that is neither of the two. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ choices: [choiceRow({ subject: 'Nhóm' })] }).diagnostics;
