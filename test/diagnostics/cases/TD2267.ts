import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readOverWorkbook, rowOf, textCell } from '../../support/over-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (
    await readOverWorkbook({
      rows: rowOf(1, textCell('A1', 'TT1.1')),
      notes: { A1: 'đã có' },
      change: (parts) =>
        parts.map((part) => (part.name === 'xl/comments1.xml' ? { ...part, data: '<comments>' } : part)),
    })
  ).said;
