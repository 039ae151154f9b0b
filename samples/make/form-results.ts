import { CHECK_AGAIN, NOT_APPLICABLE } from '../../src/criteria/kinds/formula.ts';
import { type CriterionLine, unitLines } from '../../src/criteria/lines.ts';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import { type Points, pointsFromNumber, pointsToNumber, sumPoints } from '../../src/domain/points.ts';
import { type LineShare, totalGroups } from '../../src/scoring/total-groups.ts';
import { pointsOf } from './answers/assess.ts';
import type { SampleAnswer, SampleSubmission } from './submission.ts';

const ANSWER_CELLS = ['achieved', 'total', 'level', 'selfPoints'] as const;

/** What the form's formulas showed when the unit saved it: a spreadsheet program stores that beside each formula. */
export type FormResults = {
  /** By line. */
  readonly lines: ReadonlyMap<string, string | number>;
  /** By group; the sum of all maxima under `max`, the total under `total`. */
  readonly totals: ReadonlyMap<string, string | number>;
};

/** The values of the formulas of the sheet `Tập thể`. */
export function formResults(submission: SampleSubmission, set: CriteriaSet): FormResults {
  const lines = unitLines(set, submission.unit.type);
  const shown = lines.map((line) => ({
    line,
    value: lineResult(line, submission.answers.get(line.id) ?? {}),
  }));
  const claims = shown.map(({ line, value }) => {
    const typed = submission.answers.get(line.id)?.selfPoints;
    return { line, value: typeof typed === 'number' ? typed : value };
  });
  const groups = set.units.groups.map(({ id }) => id);
  const { groups: scores, total } = totalGroups(claims.map(shareOf), groups);
  const totals = new Map<string, string | number>(
    scores.map(({ group, applicable, points }) => {
      const open = claims.filter(({ line, value }) => line.group === group && isOpen(value)).length;
      if (open > 0) return [group, `còn ${open} mục`];
      return [group, applicable === 0 || points === null ? NOT_APPLICABLE : pointsToNumber(points)];
    }),
  );
  totals.set('total', total === null ? 'chưa đủ' : pointsToNumber(total));
  totals.set('max', pointsToNumber(sumPoints(lines.map(({ max }) => max))));
  return { lines: new Map(shown.map(({ line, value }) => [line.id, value])), totals };
}

function lineResult(line: CriterionLine, answer: SampleAnswer): string | number {
  if (ANSWER_CELLS.some((cell) => answer[cell] === NOT_APPLICABLE)) return NOT_APPLICABLE;
  const points = pointsOf(line, answer);
  if (points !== null) return pointsToNumber(points);
  return answer.achieved === undefined && answer.level === undefined ? '' : CHECK_AGAIN;
}

const isOpen = (value: string | number): boolean => typeof value === 'string' && value !== NOT_APPLICABLE;

function shareOf({
  line,
  value,
}: {
  readonly line: CriterionLine;
  readonly value: string | number;
}): LineShare {
  const share: Points | 'not-applicable' | 'unknown' =
    typeof value === 'number' ? pointsFromNumber(value) : isOpen(value) ? 'unknown' : 'not-applicable';
  return { group: line.group, max: line.max, share };
}
