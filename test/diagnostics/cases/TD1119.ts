import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { pastedLines, withUnitLines } from '../../support/pasted-lines.ts';
import { understood } from '../../support/submission-workbook.ts';

/** A pasted line with more parts than the header has columns. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withUnitLines([...pastedLines(';'), ['TT1.1;a;b;40;45;50;;36;Báo cáo; số 5;;thêm']]))
    .diagnostics;
