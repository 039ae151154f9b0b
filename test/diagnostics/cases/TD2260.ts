import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readOverWorkbook, rowOf, textCell } from '../../support/over-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (
    await readOverWorkbook({
      rows: rowOf(1, textCell('A1', 'TT1.1'), '<c r="B1" s="1" t="b"><v>1</v></c>'),
      styles:
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"><extLst><ext uri="a" xmlns:p="b"><p:xfComplement i="0"/></ext></extLst></xf></cellXfs>',
    })
  ).said;
