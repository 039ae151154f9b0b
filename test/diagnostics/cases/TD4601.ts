import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readVerification } from '../../../src/tables/verification/read-verification.ts';
import { rawWorkbook } from '../../support/raw-workbook.ts';
import { verificationContext } from '../../support/verification.ts';

/** A workbook without the header. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  readVerification(rawWorkbook([['Mã đơn vị', 'Ghi chú']]), verificationContext).diagnostics;
