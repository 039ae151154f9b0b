import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { choiceRow, readWritten } from '../../support/council.ts';

/** Somebody whom the unit does not have. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readWritten({ choices: [choiceRow({ subject: 'Cá nhân', name: 'Lê Văn Cường' })] }).diagnostics;
