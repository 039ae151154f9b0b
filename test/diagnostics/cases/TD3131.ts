import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkAcross } from '../../../src/reading/checks/check-across.ts';
import { intakeContext, understood, withInfo } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checkAcross([understood(withInfo('Tổng số cán bộ, công chức, viên chức', 8)).value], intakeContext());
