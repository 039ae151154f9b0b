import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readVerification } from '../../../src/tables/verification/read-verification.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { VERIFICATION_HEADER, verificationContext, verificationRow } from '../../support/verification.ts';

/** Two columns of verified points that differ in a row. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readVerification(
    rawWorkbook([
      [...VERIFICATION_HEADER, 'Điểm thẩm định (2)'],
      [...verificationRow(), 30],
    ]),
    verificationContext,
  ).diagnostics;
