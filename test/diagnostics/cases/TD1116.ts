import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withInfo } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withInfo('Người lập biểu', 'NguyÔn V¨n B¶o')).diagnostics;
