import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { InputResult, Result, UnitResult } from '../../domain/result.ts';
import { unitTypeTitle } from '../../domain/unit.ts';
import { daysLate } from '../figures/days-late.ts';
import { faultsOf, returnSlipsOf } from '../slips/return-slips.ts';
import { faultInLetter, refusalsIn } from '../words/refusals.ts';
import { joined, tally } from '../words/wording.ts';

const KINDS_NAMED = 3;

/** Why a unit is reminded: nothing came; nothing that can be used; what came is faulty; it came too late. */
export const REMINDER_STATES = ['missing', 'unusable', 'faulty', 'late'] as const;

export type ReminderState = (typeof REMINDER_STATES)[number];

/** A unit that has not done all that it should have; a late submission may be faulty as well. */
export type RemindedUnit = {
  readonly unit: UnitResult;
  /** Its kind, as the plan names it. */
  readonly typeTitle: string;
  readonly states: readonly ReminderState[];
  /** Files that cannot be used, each with the clerk's reason and a paper's; only of a unit without a usable report. */
  readonly refused: readonly {
    readonly file: string;
    readonly because: string;
    readonly why: string;
  }[];
  /** What is to be mended, in one phrase; blank where nothing is. */
  readonly lacking: string;
  /** Null where it is not late, or nobody noted the day. */
  readonly daysLate: number | null;
};

/** Who is to be reminded, in the order of the register. */
export function remindedUnitsOf(result: Result): readonly RemindedUnit[] {
  const faults = new Map(
    returnSlipsOf(result).flatMap((slip) =>
      slip.unit === null ? [] : [[slip.unit.id, faultsOf(slip).filter(isError)] as const],
    ),
  );
  const refusalOf = refusalsIn(result);
  return result.units.flatMap((unit) => {
    const refused = result.inputs
      .filter(
        ({ unit: owner, units, outcome }) => outcome === 'rejected' && (units ?? [owner]).includes(unit.id),
      )
      .map((input) => ({ file: input.file, because: input.because, why: refusalOf(input) }));
    const isUsed = unit.submission === 'on-time' || unit.submission === 'late';
    const errors = isUsed ? (faults.get(unit.id) ?? []) : [];
    const states: readonly ReminderState[] = isUsed
      ? [
          ...(errors.length > 0 ? (['faulty'] as const) : []),
          ...(unit.submission === 'late' ? (['late'] as const) : []),
        ]
      : [unit.submission === 'missing' && refused.length === 0 ? 'missing' : 'unusable'];
    if (states.length === 0) return [];
    const days = unit.submission === 'late' ? daysLate(unit.receivedOn, result.deadline.date) : null;
    const typeTitle = unitTypeTitle(result.criteria, unit.type);
    return [
      {
        unit,
        typeTitle,
        states,
        refused: isUsed ? [] : refused,
        lacking: lackingOf(errors),
        daysLate: days,
      },
    ];
  });
}

/** Those of one state. */
export function inState(units: readonly RemindedUnit[], state: ReminderState): readonly RemindedUnit[] {
  return units.filter(({ states }) => states.includes(state));
}

/** Refused files of which nobody knows whose they are: one of them may be what a missing unit sent. */
export function unknownFilesOf({ inputs }: Result): readonly InputResult[] {
  return inputs.filter(
    ({ unit, units, outcome }) => outcome === 'rejected' && unit === null && units === undefined,
  );
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** `03 lỗi phải sửa: chưa trả lời (02), số đạt lớn hơn tổng số (01)`, the most frequent first. */
function lackingOf(errors: readonly Diagnostic[]): string {
  if (errors.length === 0) return '';
  const kinds = [...groupBy(errors, faultInLetter)].sort(([, a], [, b]) => b.length - a.length);
  const named = kinds.slice(0, KINDS_NAMED).map(([title, ofKind]) => `${title} (${tally(ofKind.length)})`);
  const rest = kinds.slice(KINDS_NAMED).reduce((sum, [, ofKind]) => sum + ofKind.length, 0);
  const all = rest === 0 ? named : [...named, `lỗi khác (${tally(rest)})`];
  return `${tally(errors.length)} lỗi phải sửa: ${joined(all)}`;
}
