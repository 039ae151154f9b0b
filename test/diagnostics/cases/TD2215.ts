import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withLine } from '../../support/submission-workbook.ts';

/** A phone number in the column of points. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withLine('TT2.1', { 'Điểm tự chấm': 912_345_678 })).diagnostics;
