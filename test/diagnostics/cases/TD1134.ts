import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withIdentity } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withIdentity('criteria', '2019.7')).diagnostics;
