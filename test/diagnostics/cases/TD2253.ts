import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readOverWorkbook, rowOf, textCell } from '../../support/over-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (
    await readOverWorkbook({
      rows: rowOf(1, textCell('A1', 'TT1.1')),
      files: [{ row: 0, column: 1, program: 'Word.Document.12', part: 'Document1.docx' }],
    })
  ).said;
