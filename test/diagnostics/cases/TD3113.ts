import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checked, withProposal } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checked(withProposal([1, 'Tập thể', 'Phường Sao Mai', null, 'Cờ luân lưu', null]));
