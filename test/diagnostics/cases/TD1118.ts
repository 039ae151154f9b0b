import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { pastedLines, withUnitLines } from '../../support/pasted-lines.ts';
import { understood } from '../../support/submission-workbook.ts';

/** A table of which each line lies in one cell. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  understood(withUnitLines(pastedLines('\t'))).diagnostics;
