import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood({ ...goodSheets, 'Khó khăn, kiến nghị': undefined }).diagnostics;
