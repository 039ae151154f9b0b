import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readOverWorkbook, rowOf, textCell } from '../../support/over-workbook.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  (
    await readOverWorkbook({
      rows: rowOf(
        1,
        textCell('A1', 'TT1.1'),
        '<c r="B1" t="e"><f>_xlfn.IMAGE("https://vidu.vn/quyet-dinh.png")</f><v>#NAME?</v></c>',
      ),
    })
  ).said;
