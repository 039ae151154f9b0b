import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withProposal } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withProposal([1, 'Tập thể', 'Phường Sao Mai', null, null, 'Dẫn đầu'])).diagnostics;
