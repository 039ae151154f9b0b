import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** The same number twice. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([
    ['1', 'Thu ngân sách', 50, 'Tính theo tỷ lệ %'],
    ['1', 'Đầu tư', 50, 'Tính theo tỷ lệ %'],
  ]);
