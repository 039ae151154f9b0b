import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withInfo } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({ ...withInfo('Tên đơn vị', 'Phường Sao Hôm'), _thidua: undefined }).diagnostics;
