import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** Bounds that leave open what is exactly at them. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([['1', 'Hồ sơ đúng hạn', 10, 'Trên 90%: 10 điểm; từ 90% trở xuống: 0 điểm']]);
