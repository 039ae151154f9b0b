import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOfFile } from '../../support/annex-cases.ts';
import { annexWorkbook } from '../../support/annex-files.ts';

const rows = [
  ['STT', 'Nội dung', 'Điểm', 'Cách chấm điểm'],
  ['1', 'Thu ngân sách', 50, 'Tính theo tỷ lệ %'],
] as const;

/** Two sheets with a table each. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOfFile(
    'phu-luc.xlsx',
    await annexWorkbook({ 'Khối A': rows, 'Khối B': [...rows, ['2', 'Đầu tư', 50, 'Tính theo tỷ lệ %']] }),
  );
