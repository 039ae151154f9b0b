import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkAcross } from '../../../src/reading/checks/check-across.ts';
import { goodSheets, intakeContext, ofOtherUnit, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checkAcross(
    [understood(goodSheets).value, understood(ofOtherUnit, { file: 'sao-hom.xlsx' }).value],
    intakeContext(),
  );
