import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { numberCell, readOverWorkbook, rowOf, textCell } from '../../support/over-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (
    await readOverWorkbook({
      rows: rowOf(1, textCell('A1', 'TT1.1'), numberCell('B1', 9.6, 1)),
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="1"/></cellXfs>',
    })
  ).said;
