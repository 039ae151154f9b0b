import { diagnose } from '../../diagnostics/diagnose.ts';
import { lowerFirst } from '../../text/letters.ts';
import { assessed, lineTitle, unansweredCell } from './assessed.ts';
import type { SubmissionCheck } from './check.ts';

/** Lines of `Tập thể` that are there but blank: blank is never zero. */
export const answeredLines: SubmissionCheck = {
  name: 'answered-lines',
  check: ({ lines, received }, { scope }) =>
    scope.unit.flatMap((line) => {
      const answer = lines.get(line.id);
      const assessment = answer && assessed(line, answer);
      if (!answer || assessment?.status !== 'needs-review' || assessment.isCompared) return [];
      const place = unansweredCell(line, answer) ?? { file: received.file };
      return [
        diagnose('TD2301', place, { criterion: lineTitle(line), because: lowerFirst(assessment.because) }),
      ];
    }),
};
