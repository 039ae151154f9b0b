import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** A row of totals that says something else. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([
    ['1', 'Thu ngân sách', 60, 'Tính theo tỷ lệ %'],
    ['2', 'Đầu tư', 40, 'Tính theo tỷ lệ %'],
    [null, 'TỔNG CỘNG', 110],
  ]);
