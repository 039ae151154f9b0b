import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** Points from one to another. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([['1', 'Thu ngân sách', '10 - 15 điểm', 'Tính theo tỷ lệ %']]);
