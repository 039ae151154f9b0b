import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, unitLinesRows, withUnitRows } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withUnitRows(unitLinesRows.slice(0, 3))).diagnostics;
