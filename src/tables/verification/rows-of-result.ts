import { kindOf } from '../../criteria/kinds/registry.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { verifiableLines } from '../../criteria/verifiable-lines.ts';
import { STATUS_WORDS } from '../../documents/words/state-words.ts';
import { pointsToNumber } from '../../domain/points.ts';
import type { Result } from '../../domain/result.ts';
import type { Unit } from '../../domain/unit.ts';
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
      };
      return [{ key: lineKey(id, line.id), unit: id, cells }];
    });
  });
}
