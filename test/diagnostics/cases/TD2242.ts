import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readMarked } from '../../support/marked-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (
    await readMarked([
      [
        { runs: [['', '3']], style: 1 },
        { runs: [['', 'Nguyễn Văn Mẫu']], style: 1 },
      ],
    ])
  ).said;
