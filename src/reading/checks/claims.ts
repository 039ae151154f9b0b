import { showPoints } from '../../criteria/kinds/reading.ts';
import { kindOf } from '../../criteria/kinds/registry.ts';
import type { CriterionLine } from '../../criteria/lines.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { typedPoints } from '../../domain/points.ts';
import type { LineAnswer } from '../../domain/submission.ts';
import { formatNumber } from '../../text/numbers.ts';
import { assessed, lineTitle } from './assessed.ts';
import type { SubmissionCheck } from './check.ts';

/** What a unit claims in `Điểm tự chấm` beside the answer that the points follow from. */
export const claims: SubmissionCheck = {
  name: 'claims',
  check: ({ lines }, { scope }) =>
    scope.unit.flatMap((line) => {
      const answer = lines.get(line.id);
      return answer && kindOf(line).kind !== 'score' ? checkClaim(line, answer) : [];
    }),
};

function checkClaim(line: CriterionLine, answer: LineAnswer): readonly Diagnostic[] {
  const { selfPoints } = answer;
  if (selfPoints.state !== 'given' || selfPoints.value.isPercent) return [];
  const { value: typed } = selfPoints.value;
  // Points off may be claimed with or without their sign.
  const value = line.counts === 'penalty' ? -Math.abs(typed) : typed;
  const most = kindOf(line).most();
  const claimed = typedPoints(value);
  // A cell that holds no points at all was refused where it was read.
  if (claimed === null) return [];
  const isTooMuch = (line.counts === 'penalty' ? -claimed : claimed) > most;
  const isNegative = claimed < 0 && line.counts !== 'penalty';
  const assessment = isTooMuch || isNegative ? null : assessed(line, answer);
  const points = assessment?.status === 'scored' ? assessment.points : claimed;
  if (!isTooMuch && !isNegative && points === claimed) return [];
  const place = { ...selfPoints.from, found: selfPoints.text };
  const criterion = lineTitle(line);
  const found = formatNumber(typed);
  if (isTooMuch) return [diagnose('TD2103', place, { criterion, found, max: showPoints(most) })];
  if (isNegative) return [diagnose('TD2104', place, { criterion, column: 'Điểm tự chấm', found })];
  return [diagnose('TD2303', place, { criterion, claimed: found, recalculated: showPoints(points) })];
}
