import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** A heading of 50 points over lines of 60. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([
    ['I', 'Kinh tế', 50],
    ['1', 'Thu ngân sách', 30, 'Tính theo tỷ lệ %'],
    ['2', 'Đầu tư', 30, 'Tính theo tỷ lệ %'],
  ]);
