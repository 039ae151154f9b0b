import { diagnose } from '../../diagnostics/diagnose.ts';
import { assessed, isRefused, lineTitle, unansweredCell } from './assessed.ts';
import type { SubmissionCheck } from './check.ts';

/** Answered lines whose criterion wants evidence, without any. */
export const evidence: SubmissionCheck = {
  name: 'evidence',
  check: ({ lines, received }, { scope }) =>
    scope.unit.flatMap((line) => {
      const answer = lines.get(line.id);
      if (!answer || line.evidence !== 'required' || isRefused(answer)) return [];
      const assessment = assessed(line, answer);
      const isAnswered = assessment?.status !== 'needs-review' || assessment.isCompared === true;
      if (!isAnswered || answer.evidence.state !== 'blank') return [];
      const place = answer.evidence.from ?? unansweredCell(line, answer) ?? { file: received.file };
      return [diagnose('TD2304', place, { criterion: lineTitle(line) })];
    }),
};
