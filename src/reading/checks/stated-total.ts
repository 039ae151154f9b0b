import { showPoints } from '../../criteria/kinds/reading.ts';
import type { CriterionLine } from '../../criteria/lines.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Points, sumPoints, typedPoints } from '../../domain/points.ts';
import type { Submission } from '../../domain/submission.ts';
import { formatNumber } from '../../text/numbers.ts';
import { assessed, isRefused } from './assessed.ts';
import type { SubmissionCheck } from './check.ts';

/** A typed total, or that of a group, that is not the sum of the lines; not looked at while a line is blank or does not apply. */
export const statedTotal: SubmissionCheck = {
  name: 'stated-total',
  check: (submission, { scope }) => {
    const { statedTotal: stated, statedSums = [] } = submission;
    const byId = new Map(scope.unit.map((line) => [line.id, line]));
    const ofParts = statedSums.flatMap(({ words, stated: part, lines }) => {
      const sums = lines.map((ids) =>
        sumOfLines(
          submission,
          ids.flatMap((id) => byId.get(id) ?? []),
        ),
      );
      const [likeliest] = sums;
      if (likeliest === undefined || likeliest === null || sums.includes(typedPoints(part.value))) return [];
      const shown = formatNumber(part.value);
      const values = { words, stated: shown, sum: showPoints(likeliest) };
      return [diagnose('TD3136', { ...part.from, found: shown }, values)];
    });
    const sum = stated ? sumOfLines(submission, scope.unit) : null;
    if (!stated || sum === null || sum === typedPoints(stated.value)) return ofParts;
    const shown = formatNumber(stated.value);
    return [
      ...ofParts,
      diagnose('TD3104', { ...stated.from, found: shown }, { stated: shown, sum: showPoints(sum) }),
    ];
  },
};

/** What some lines come to, as claimed, else as their answers make it; null while one is blank or does not apply. */
function sumOfLines({ lines: answers }: Submission, lines: readonly CriterionLine[]): Points | null {
  const parts: Points[] = [];
  for (const line of lines) {
    const answer = answers.get(line.id);
    if (!answer || isRefused(answer)) return null;
    const { selfPoints } = answer;
    const assessment = assessed(line, answer);
    const claimed = selfPoints.state === 'given' ? typedPoints(selfPoints.value.value) : null;
    if (claimed !== null) parts.push(claimed);
    else if (assessment?.status === 'scored') parts.push(assessment.points);
    else return null;
  }
  return lines.length === 0 ? null : sumPoints(parts);
}
