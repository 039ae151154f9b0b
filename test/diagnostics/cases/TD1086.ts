import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readRows, verificationRow } from '../../support/verification.ts';

/** The code of one line beside the words of another. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readRows(verificationRow({ title: 'Đoàn kiểm tra chấm' })).diagnostics;
