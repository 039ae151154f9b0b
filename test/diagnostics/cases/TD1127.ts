import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { intakeContext, workbookOf } from '../../support/submission-workbook.ts';
import { understand } from '../../support/understand.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const file = 'bao cao.xlsx';
  const workbook = workbookOf(
    {
      'Thông tin': {
        rows: [
          ['Tên đơn vị', 'Sao Mai'],
          ['Năm', 2022],
        ],
      },
    },
    file,
  );
  const received = { file, sha256: '0', receivedOn: null, sender: null };
  return understand(workbook, received, { ...intakeContext(), decided: new Map([[file, 'DV01']]) })
    .diagnostics;
};
