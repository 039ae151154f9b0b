import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { choiceRow, readWritten } from '../../support/council.ts';

/** A name that two people of the unit have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ choices: [choiceRow({ subject: 'Cá nhân', name: 'Trần Thị Bình' })] }).diagnostics;
