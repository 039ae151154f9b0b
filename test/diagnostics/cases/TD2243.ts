import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readMarked } from '../../support/marked-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (
    await readMarked([
      [
        {
          runs: [
            ['', '8'],
            ['<vertAlign val="superscript"/>', '1'],
          ],
        },
      ],
    ])
  ).said;
