import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withLine } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withLine('TT1.1', { 'Số đạt': '45 hồ sơ' })).diagnostics;
