import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checked, peopleRows, withPeople } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  checked(withPeople([...peopleRows, [3, 'Hồ Văn Mãu', '5/11/1980', null, null, null, 60]]));
