import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withIdentity } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withIdentity('year', '2021')).diagnostics;
