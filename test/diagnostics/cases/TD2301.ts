import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checked, withLine } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checked(withLine('TT1.1', { 'Số đạt': null }));
