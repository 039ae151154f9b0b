import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { understood, withInfo } from '../../support/submission-workbook.ts';

/** A report of the next century. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withInfo('Ngày báo cáo', '11/11/2099')).diagnostics;
