import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withLine } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withLine('TT1.1', { 'Số đạt': '0,9867', 'Tổng số': 50 })).diagnostics;
