import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withInfo } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withInfo('Tên đơn vị', { text: 'Ph\u00ADêng Sao Mai', font: '.VnTime' })).diagnostics;
