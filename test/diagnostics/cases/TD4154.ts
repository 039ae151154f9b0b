import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidOfFile } from '../../support/annex-cases.ts';
import { annexWorkbook } from '../../support/annex-files.ts';

/** A form that a unit fills in. */
export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  saidOfFile(
    'px01.xlsx',
    await annexWorkbook({
      'Tập thể': [['Mã', 'Tiêu chí']],
      _thidua: [
        ['form', 'thidua-form/1'],
        ['unit', 'PX01'],
      ],
    }),
  );
