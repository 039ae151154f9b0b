import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { person, submission } from '../../support/answers.ts';
import { openCasesOf } from '../../support/open-year-of-one.ts';

/** A proposed person of whom the unit writes “khiển trách” without naming a document. */
export const reproduce = async (): Promise<readonly Diagnostic[]> => {
  const violation = { value: 'Khiển trách', from: { file: 'a.xlsx', sheet: 'Cá nhân', cell: 'D5' } };
  const proposal = {
    subject: 'individual' as const,
    name: 'Lê Văn Ất',
    position: '',
    award: 'Giấy khen',
    summary: '',
    from: { file: 'a.xlsx', sheet: 'Đề nghị khen thưởng', cell: 'C5' },
  };
  const people = [person('Lê Văn Ất', { 'CN1.1': 76 }, { violation })];
  return openCasesOf(submission({ people, proposals: [proposal] }));
};
