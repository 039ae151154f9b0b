import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, unitHeader, unitLinesRows } from '../../support/submission-workbook.ts';

/** A table on a sheet for each of two units. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({
    'Phường Sao Mai': { rows: [unitHeader, ...unitLinesRows] },
    'Phường Sao Hôm': { rows: [unitHeader, ...unitLinesRows] },
  }).diagnostics;
