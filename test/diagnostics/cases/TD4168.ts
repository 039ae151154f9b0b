import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOf } from '../../support/annex-cases.ts';

/** Lines of the fifth level that are no parts of one criterion. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOf([
    ['A', 'Phần', 10],
    ['I', 'Mục', 10],
    ['1', 'Nhóm', 10],
    ['a', 'Tiêu chí', 10],
    ['-', 'Chỉ một phần', 10, 'Tính theo tỷ lệ %'],
  ]);
