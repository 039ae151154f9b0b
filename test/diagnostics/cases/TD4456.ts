import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { fillControl, run } from '../../support/edit-docx.ts';
import { resultFixture } from '../../support/result-fixture.ts';
import { afterEdit } from '../../support/written-papers.ts';

/** A summary was written into the list; then the unit sent its own. */
export const reproduce = (): Promise<readonly Diagnostic[]> => {
  const nominations = resultFixture.nominations.map((each) => ({ ...each, summary: 'Dẫn đầu khối.' }));
  return afterEdit(
    'to-trinh-2022.docx',
    (bytes) => fillControl(bytes, 'Bổ sung tóm tắt', run('Ba năm liền dẫn đầu.')),
    { result: { ...resultFixture, nominations } },
  );
};
