import { diagnose } from '../../diagnostics/diagnose.ts';
import { isRefused, lineTitle, unansweredCell } from './assessed.ts';
import type { SubmissionCheck } from './check.ts';

/** Lines said not to apply, without the reason (contract section 4). */
export const explanation: SubmissionCheck = {
  name: 'explanation',
  check: ({ lines, received }, { scope }) =>
    scope.unit.flatMap((line) => {
      const answer = lines.get(line.id);
      if (!answer || !isRefused(answer) || answer.explanation.state === 'given') return [];
      const place = answer.explanation.from ?? unansweredCell(line, answer) ?? { file: received.file };
      return [diagnose('TD2305', place, { criterion: lineTitle(line) })];
    }),
};
