import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withLine } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withLine('TT1.1', { 'Số đạt': { error: '#DIV/0!' } })).diagnostics;
