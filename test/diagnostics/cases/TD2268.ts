import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { goodSheets, intakeContext, workbookOf } from '../../support/submission-workbook.ts';
import { understand } from '../../support/understand.ts';
import { withNote } from '../../support/with-note.ts';

const received = { file: 'sao-mai.xlsx', sha256: '0', receivedOn: '2022-11-20', sender: null };

export const reproduce = (): readonly Diagnostic[] =>
  understand(
    withNote(workbookOf(goodSheets), 'Cá nhân', 'B2', 'Đang bị xem xét kỷ luật'),
    received,
    intakeContext(),
  ).diagnostics;
