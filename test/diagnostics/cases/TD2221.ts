import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withPeople } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withPeople([[1, 'Hồ Văn Mẫu', '21-thg 6-1985', 'Chủ tịch', null, 'x', 78, 20]])).diagnostics;
