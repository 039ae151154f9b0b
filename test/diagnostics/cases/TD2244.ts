import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readMarked } from '../../support/marked-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (await readMarked([[{ runs: [['', 'ü']], style: 2 }]])).said;
