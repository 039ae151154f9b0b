import { kindOf } from '../../../src/criteria/kinds/registry.ts';
import type { CriterionLine } from '../../../src/criteria/lines.ts';
import type { CriteriaSet } from '../../../src/criteria/schema.ts';
import { type Points, pointsToNumber } from '../../../src/domain/points.ts';
import type { Answer, LineAnswer, Quantity } from '../../../src/domain/submission.ts';
import { type LineShare, totalGroups } from '../../../src/scoring/total-groups.ts';
import type { SampleAnswer, SampleValue } from '../submission.ts';

const from = { file: '', sheet: '', cell: '' };

/** The points that an answer is worth, or null where it is worth nothing that can be told. */
export function pointsOf(line: CriterionLine, answer: SampleAnswer): Points | null {
  const assessment = kindOf(line).assess(lineAnswer(line, answer));
  return assessment.status === 'scored' ? assessment.points : null;
}

/** The total that the tool would make of the answers; null for a line marks one that does not apply. */
export function totalOf(
  groups: CriteriaSet['units']['groups'],
  shares: readonly { readonly line: CriterionLine; readonly points: Points | null }[],
): number {
  const lines = shares.map(
    ({ line, points }): LineShare => ({
      group: line.group,
      max: line.max,
      share: points ?? 'not-applicable',
    }),
  );
  const { total } = totalGroups(
    lines,
    groups.map(({ id }) => id),
  );
  return total === null ? 0 : pointsToNumber(total);
}

function lineAnswer(line: CriterionLine, answer: SampleAnswer): LineAnswer {
  return {
    line: line.id,
    achieved: quantity(answer.achieved),
    total: quantity(answer.total ?? kindOf(line).fixedTotal() ?? undefined),
    level: text(answer.level),
    selfPoints: quantity(answer.selfPoints),
    evidence: text(answer.evidence),
    explanation: text(answer.explanation),
  };
}

function quantity(value: SampleValue | undefined): Answer<Quantity> {
  return typeof value === 'number'
    ? { state: 'given', value: { value, isPercent: false }, text: String(value), from }
    : { state: 'blank', from };
}

function text(value: SampleValue | undefined): Answer<string> {
  return value === undefined
    ? { state: 'blank', from }
    : { state: 'given', value: String(value), text: String(value), from };
}
