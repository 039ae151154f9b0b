import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** A column that says who follows each line. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([['1', 'Thu ngân sách', 50, 'Bà Hoa', 'Tính theo tỷ lệ %']], {
    header: ['STT', 'Nội dung', 'Điểm', 'Người theo dõi', 'Cách chấm'],
  });
