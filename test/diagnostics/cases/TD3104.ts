import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checked, unitLinesRows, withUnitRows } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checked(withUnitRows([...unitLinesRows, [null, 'Tổng cộng', null, 100, null, null, null, 95]]));
