import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withPeople } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withPeople([[1, null, '30/11/1980', null, null, null, 70]])).diagnostics;
