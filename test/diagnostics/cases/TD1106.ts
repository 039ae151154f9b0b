import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, peopleRows, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({ ...goodSheets, 'Cá nhân': { rows: peopleRows } }).diagnostics;
