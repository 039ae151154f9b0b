import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** A number left out. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([
    ['1', 'Thu ngân sách', 50, 'Tính theo tỷ lệ %'],
    ['3', 'Đầu tư', 50, 'Tính theo tỷ lệ %'],
  ]);
