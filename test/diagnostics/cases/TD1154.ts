import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withLine } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withLine('TT1.1', { 'Minh chứng': 'báo cáo '.repeat(5000) })).diagnostics;
