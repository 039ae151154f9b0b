import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { faultsAfter } from '../../support/criteria-text.ts';

/** No grade for low totals. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  faultsAfter(['title: Chưa đạt, from: 0', 'title: Chưa đạt, from: 20']);
