import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, understood, unitHeader, unitLinesRows } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({ ...goodSheets, 'Tập thể (2)': { rows: [unitHeader, ...unitLinesRows] } }).diagnostics;
