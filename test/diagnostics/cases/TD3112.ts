import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checked, withProposal } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checked(withProposal([1, 'Cá nhân', 'Lê Thị Lạ', null, 'Giấy khen', null]));
