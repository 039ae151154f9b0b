import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withPeople } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withPeople([[1, 'Đ/c Hồ Văn Mẫu\nChủ tịch', '05/11/1980', null, null, 'x', 78, 20]]))
    .diagnostics;
