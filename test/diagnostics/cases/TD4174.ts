import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** An annex that says nothing of its plan. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([['1', 'Thu ngân sách', 50, 'Tính theo tỷ lệ %']]);
