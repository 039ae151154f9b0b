import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** A note below the lines. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([['1', 'Thu ngân sách', 50, 'Tính theo tỷ lệ %'], ['Ghi chú: số liệu lấy đến ngày 30/11.']]);
