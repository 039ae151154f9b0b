import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readOverWorkbook, rowOf, textCell } from '../../support/over-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (
    await readOverWorkbook({
      rows: rowOf(1, textCell('A1', 'TT1.1'), textCell('B1', 'K', 1)),
      styles:
        '<fonts><font/><font><name val="Wingdings"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
    })
  ).said;
