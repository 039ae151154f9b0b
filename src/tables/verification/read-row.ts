import { kindOf } from '../../criteria/kinds/registry.ts';
import type { CriterionLine } from '../../criteria/lines.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { verifiableLines } from '../../criteria/verifiable-lines.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type Points, pointsToNumber, typedPoints } from '../../domain/points.ts';
import type { Unit } from '../../domain/unit.ts';
import type { VerifiedPoint } from '../../domain/verification.ts';
import { lineFinder } from '../../reading/match-line.ts';
import { hasMarks, looseKey } from '../../text/fold.ts';
import { formatPoints } from '../../text/numbers.ts';
import type { DayBounds } from '../day-bounds.ts';
import type { TableRow } from '../find-table.ts';
import { plainNumber } from '../plain-number.ts';
import { readSignature } from '../signature.ts';
import { type UnitIndex, whoseRow } from '../whose-row.ts';
import { VERIFICATION, type VerificationColumn } from './shape.ts';

/** What the verified points of a year are read against. */
export type VerificationContext = {
  /** In force that year. */
  readonly units: readonly Unit[];
  readonly set: CriteriaSet;
  /** When the council can have looked at them. */
  readonly days: DayBounds;
};

/** A row that holds a point which can be used, with the unit and line that it is for. */
export type VerifiedRow = {
  readonly unit: Unit;
  readonly line: CriterionLine;
  readonly point: VerifiedPoint;
};

type Row = TableRow<VerificationColumn>;

/** The line of a unit that a row is about. */
export function lineOfRow(
  row: Row,
  { set }: VerificationContext,
  index: UnitIndex<Unit>,
): Pick<VerifiedRow, 'unit' | 'line'> | Diagnostic {
  const unit = whoseRow(row, index);
  if ('code' in unit) return unit;
  const found = row.text('line');
  const line = verifiableLines(set, unit).find(({ id }) => isSameCode(id, found));
  if (line !== undefined) return titleAgainst(row, unit, line, set) ?? { unit, line };
  return diagnose('TD4606', { ...row.place('line'), unit: unit.id, found }, { found, unit: unit.name });
}

/** No code has marks: `TT1.2đ` is not TT1.2d. */
function isSameCode(id: string, typed: string): boolean {
  return looseKey(id) === looseKey(typed) && !hasMarks(typed);
}

/** Said where the words beside a code are another line's: the rows of two lines were mixed up, and nobody knows which is meant. */
function titleAgainst(row: Row, unit: Unit, line: CriterionLine, set: CriteriaSet): Diagnostic | null {
  const title = row.text('title').replace(/\s+/gu, ' ').trim();
  if (title === '' || title === line.short || title === line.title) return null;
  const named = lineFinder(verifiableLines(set, unit)).byWords(title);
  if (named === null || named.id === line.id) return null;
  const place = { ...row.place('line'), unit: unit.id, found: `${row.text('line')} | ${title}` };
  return diagnose('TD1086', place, { line: line.id, title, other: named.id, unit: unit.name });
}

/** Reads one row; null where it gives no point, or none that can be used. */
export function readRow(
  row: Row,
  context: VerificationContext,
  index: UnitIndex<Unit>,
): Staged<VerifiedRow | null> {
  const found = row.text('verified');
  if (found === '') {
    if (row.text('reason') === '') return staged(null);
    return staged(null, [diagnose('TD4612', row.place('verified'), { line: row.text('line') })]);
  }
  const about = lineOfRow(row, context, index);
  if ('code' in about) return staged(null, [about]);
  const { unit, line } = about;
  const place = { ...row.place('verified'), unit: unit.id, found };
  const typed = plainNumber(row.content('verified'), found);
  if (typed === null) return staged(null, [diagnose('TD4607', place, { found, line: line.id })]);
  // What is taken off may be written with or without its sign.
  const isPenalty = line.counts === 'penalty';
  const value = isPenalty ? -Math.abs(typed) : typed;
  const most = pointsToNumber(kindOf(line).most());
  const shown = { points: formatPoints(typed), line: line.id, max: formatPoints(most) };
  const points = typedPoints(value);
  const faults: Diagnostic[] = [];
  if (value < 0 && !isPenalty) faults.push(diagnose('TD4604', place, shown));
  // Before it is rounded: 40,001 of 40 is too much.
  if ((isPenalty ? -value : value) - most > 1e-9) faults.push(diagnose('TD4603', place, shown));
  const reason = row.text('reason').replace(/\s+/gu, ' ');
  if (reason === '') faults.push(diagnose('TD4602', { ...row.place('reason'), unit: unit.id }, shown));
  if (faults.length > 0 || points === null) return staged(null, faults);
  const signed = readSignature(row, VERIFICATION, context.days, {
    missing: (at, missing) => diagnose('TD4608', { ...at, unit: unit.id }, { missing, line: line.id }),
    unreadable: (at) => diagnose('TD4610', { ...at, unit: unit.id }, { found: at.found, line: line.id }),
  });
  const before = plainNumber(row.content('points'), row.text('points'));
  const recalculated = before === null ? null : typedPoints(before);
  const point = { points, reason, ...signed.value, recalculated, from: row.place('verified') };
  return staged({ unit, line, point }, [
    ...(isRounded(value, points)
      ? [diagnose('TD4926', place, { ...shown, found, points: formatPoints(pointsToNumber(points)) })]
      : []),
    ...signed.diagnostics,
  ]);
}

/** Whether more than two decimals were typed; what a formula leaves at the sixteenth digit nobody typed. */
function isRounded(value: number, points: Points): boolean {
  return Math.abs(value - pointsToNumber(points)) > 1e-9;
}
