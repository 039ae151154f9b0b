import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readMarked } from '../../support/marked-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await readMarked([[{ runs: [['', 'TT1.1']] }]], [[0, 1]])).said;
