import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** Two rates in one line. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([['1', 'Báo cáo định kỳ', 20, 'Mỗi báo cáo chậm trừ 1 điểm, thiếu trừ 2 điểm']]);
