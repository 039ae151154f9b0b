import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checked, withInfo } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checked(withInfo('Tổng số cán bộ, công chức, viên chức', 8));
