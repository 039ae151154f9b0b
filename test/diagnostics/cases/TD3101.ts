import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, unitLinesRows, withUnitRows } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withUnitRows([...unitLinesRows, ['TT1.2', 'Có quy chế', null, 20, null, null, 'Không']]))
    .diagnostics;
