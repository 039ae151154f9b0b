import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, unitLinesRows, withUnitRows } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withUnitRows([...unitLinesRows, ['TT9.9', 'Việc khác', null, 20, null, null, 'Có']]))
    .diagnostics;
