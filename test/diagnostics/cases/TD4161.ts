import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** The one line that states no points. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([
    ['I', 'Kinh tế', 50],
    ['1', 'Thu ngân sách', 30, 'Tính theo tỷ lệ %'],
    ['2', 'Đầu tư', null, 'Tính theo tỷ lệ %'],
  ]);
