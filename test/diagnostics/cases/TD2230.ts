import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withPeople } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withPeople([[1, 'Kế toán', '05/11/1980', null, null, null, 78]])).diagnostics;
