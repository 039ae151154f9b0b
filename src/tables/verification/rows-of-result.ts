import type { CriteriaSet } from '../../criteria/schema.ts';
import { verifiableLines } from '../../criteria/verifiable-lines.ts';
import type { LineResult, Result } from '../../domain/result.ts';
import type { Unit } from '../../domain/unit.ts';
import { STATUS_WORDS } from '../../documents/score-workbook/words.ts';

/** What the council has written beside a line, as typed. */
export type VerificationEntry = {
  readonly verified: string | number | null;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
};

/** A row of `tham-dinh.xlsx`: one line of one unit. */
export type VerificationTableRow = {
  readonly unit: string;
  readonly unitName: string;
  readonly line: string;
  readonly title: string;
  readonly max: number | null;
  readonly selfPoints: number | null;
  /** Words where there is no number: `Không đọc được`. */
  readonly points: number | string | null;
  readonly entry: VerificationEntry;
};

export const NO_ENTRY: VerificationEntry = { verified: null, reason: '', by: '', on: '' };

/** Whether the council has written anything in a row. */
export function hasEntry({ entry }: Pick<VerificationTableRow, 'entry'>): boolean {
  return entry.verified !== null || entry.reason !== '' || entry.by !== '' || entry.on !== '';
}

/** A row for every line that the council can give points for, of the units that have lines, in the Result's order. */
export function verificationRows(
  result: Result,
  units: readonly Unit[],
  set: CriteriaSet,
): readonly VerificationTableRow[] {
  const inForce = new Map(units.map((unit) => [unit.id, unit]));
  return result.units.flatMap(({ id, name, lines }) => {
    const unit = inForce.get(id);
    if (unit === undefined) return [];
    const found = new Map(lines.map((line) => [line.criterion, line]));
    return verifiableLines(set, unit).flatMap((line) => {
      const scored = found.get(line.id);
      if (scored === undefined) return [];
      return [
        {
          unit: id,
          unitName: name,
          line: line.id,
          title: line.short,
          max: scored.max,
          selfPoints: scored.selfPoints,
          points: shownPoints(scored),
          entry: NO_ENTRY,
        },
      ];
    });
  });
}

function shownPoints({ points, status }: LineResult): number | string {
  return points ?? STATUS_WORDS[status];
}
