import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { supersede } from '../../../src/reading/supersede.ts';
import { goodSheets, understood } from '../../support/submission-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  supersede([
    understood(goodSheets, { file: 'lan 1.xlsx', receivedOn: '2022-11-20' }).value,
    understood(goodSheets, { file: 'lan 2.xlsx', receivedOn: '2022-11-28' }).value,
  ]).diagnostics;
