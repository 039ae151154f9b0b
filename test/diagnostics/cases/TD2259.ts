import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readOverWorkbook, rowOf, textCell } from '../../support/over-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (
    await readOverWorkbook({
      rows: rowOf(
        1,
        textCell('A1', 'TT1.1'),
        '<c r="B1" t="inlineStr"><is><r><t>8</t></r><r><rPr><color rgb="FFFFFFFF"/></rPr><t>5</t></r></is></c>',
      ),
      styles: '<fonts><font/></fonts><cellXfs><xf fontId="0"/></cellXfs>',
    })
  ).said;
