import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withProposal } from '../../support/submission-workbook.ts';

/** A proposal for the ward next door. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withProposal([1, 'Tập thể', 'Phường Sao Hôm', null, 'Giấy khen', 'Tốt'])).diagnostics;
