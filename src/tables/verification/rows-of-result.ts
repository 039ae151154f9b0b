import { kindOf } from '../../criteria/kinds/registry.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { verifiableLines } from '../../criteria/verifiable-lines.ts';
import { STATUS_WORDS } from '../../documents/words/state-words.ts';
import { pointsToNumber } from '../../domain/points.ts';
import type { LineResult, Result } from '../../domain/result.ts';
import type { Unit } from '../../domain/unit.ts';
import { formatNumber } from '../../text/numbers.ts';
import { blankCells, type Cells } from '../keep-rows.ts';
import { VERIFICATION, type VerificationColumn } from './shape.ts';

/** A line of a unit, without entries. */
export type VerificationRow = {
  readonly key: string;
  readonly unit: string;
  readonly cells: VerificationCells;
};

export type VerificationCells = Cells<VerificationColumn>;

/** What the council writes beside a line. */
export type VerificationEntry = Pick<VerificationCells, 'verified' | 'reason' | 'by' | 'on'>;

/** Names a line of a unit. */
export function lineKey(unit: string, line: string): string {
  return JSON.stringify([unit, line]);
}

type AnswerCells = Partial<
  Pick<VerificationCells, 'achieved' | 'total' | 'level' | 'evidence' | 'explanation'>
>;

/** What the unit answered in a line; what nobody could read stands as it was typed, in its own column. */
function answerOf({ outcome, unread, evidence, explanation }: LineResult): AnswerCells {
  const column = ANSWERS.find((each) => VERIFICATION.columns[each].header === unread?.column);
  return {
    ...(outcome === undefined ? {} : cellsOfOutcome(outcome)),
    ...(column !== undefined && unread !== undefined && { [column]: unread.text }),
    ...(evidence !== undefined && { evidence }),
    ...(explanation !== undefined && { explanation }),
  };
}

const ANSWERS = ['achieved', 'total', 'level'] as const;

function cellsOfOutcome(outcome: NonNullable<LineResult['outcome']>): AnswerCells {
  if ('part' in outcome) return { achieved: outcome.part, total: outcome.whole };
  if ('count' in outcome) return { achieved: outcome.count };
  if ('choice' in outcome) return { level: outcome.choice };
  return { achieved: `${formatNumber(outcome.percent)}%` };
}

/** A row for every line that the council can give points for, of the units that have lines, in the Result's order. */
export function verificationRows(
  result: Result,
  units: readonly Unit[],
  set: CriteriaSet,
): readonly VerificationRow[] {
  const inForce = new Map(units.map((unit) => [unit.id, unit]));
  return result.units.flatMap(({ id, name, lines }) => {
    const unit = inForce.get(id);
    if (unit === undefined) return [];
    const found = new Map(lines.map((line) => [line.criterion, line]));
    return verifiableLines(set, unit).flatMap((line) => {
      const scored = found.get(line.id);
      if (scored === undefined) return [];
      const cells = {
        ...blankCells(VERIFICATION),
        unit: id,
        unitName: name,
        line: line.id,
        title: line.short,
        max: pointsToNumber(kindOf(line).most()),
        selfPoints: scored.selfPoints,
        // Words where there is no number: `Không đọc được`.
        points: scored.points ?? STATUS_WORDS[scored.status],
        ...answerOf(scored),
      };
      return [{ key: lineKey(id, line.id), unit: id, cells }];
    });
  });
}
