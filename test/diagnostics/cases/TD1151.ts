import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, peopleRows, personHeader, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    ...goodSheets,
    'Cá nhân': { rows: [[...personHeader, 'Xếp loại'], ...peopleRows.map((row) => [...row, 'Tốt'])] },
  }).diagnostics;
