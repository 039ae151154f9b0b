import { showPoints } from '../../criteria/kinds/reading.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Points, sumPoints, typedPoints } from '../../domain/points.ts';
import { formatNumber } from '../../text/numbers.ts';
import { assessed, isRefused } from './assessed.ts';
import type { SubmissionCheck } from './check.ts';

/** A typed total that is not the sum of the lines; not looked at while a line is blank or does not apply. */
export const statedTotal: SubmissionCheck = {
  name: 'stated-total',
  check: (submission, { scope }) => {
    const { statedTotal: stated, lines } = submission;
    if (!stated) return [];
    const parts: Points[] = [];
    for (const line of scope.unit) {
      const answer = lines.get(line.id);
      if (!answer || isRefused(answer)) return [];
      const { selfPoints } = answer;
      const assessment = assessed(line, answer);
      const claimed = selfPoints.state === 'given' ? typedPoints(selfPoints.value.value) : null;
      if (claimed !== null) parts.push(claimed);
      else if (assessment?.status === 'scored') parts.push(assessment.points);
      else return [];
    }
    const sum = sumPoints(parts);
    if (sum === typedPoints(stated.value)) return [];
    const shown = formatNumber(stated.value);
    return [diagnose('TD3104', { ...stated.from, found: shown }, { stated: shown, sum: showPoints(sum) })];
  },
};
