import { diagnose } from '../diagnostics/diagnose.ts';
import type { Staged } from '../diagnostics/diagnostic.ts';
import type { UnitQuestion } from '../domain/submission.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import type { ReadingContext } from './context.ts';
import { type Identified, identifyUnit, type UnitClues } from './identify-unit.ts';
import { inForce, unitTitle } from './succession.ts';

/** Whose file it is, and what to ask a person where the file itself does not tell. */
export type DecidedUnit = Staged<Unit | null> & { readonly question: UnitQuestion | null };

/**
 * The clerk's word first, then what the file tells, then what the clerk said of this very file another time. The
 * question is kept when it is answered: the answer is remembered by what the file says.
 */
export function decideUnit(clues: UnitClues, context: ReadingContext): DecidedUnit {
  const told = identifyUnit(clues, context);
  const question = told.value === null ? questionOf(told, clues) : null;
  const { file, sha256 } = clues.received;
  const now = context.decided?.get(file);
  const before = told.value === null ? context.register.decided?.get(sha256) : undefined;
  const decided = unitOf(now ?? before, context);
  if (decided === null || decided.id === told.value?.id) return { ...told, question };
  const by = now === undefined ? 'đã ghi ở trang “Tên gọi đã chọn” của don-vi.xlsx' : 'trong lần chạy này';
  const remark = diagnose('TD1127', { file }, { unit: unitTitle(decided), by });
  return { ...inForce(decided, { file }, context, [remark]), question };
}

function questionOf({ candidates, diagnostics }: Identified, { info }: UnitClues): UnitQuestion {
  const reason = diagnostics.find(({ severity }) => severity === 'error');
  return {
    // Two names that contradict each other are known already: neither is a new name to remember.
    written: reason?.code === 'TD1120' ? ((info.unitName ?? info.unitCode)?.value ?? null) : null,
    candidates: candidates.map(({ id }) => id),
    because: reason?.message ?? '',
  };
}

function unitOf(id: UnitId | undefined, { units, register }: ReadingContext): Unit | null {
  if (id === undefined) return null;
  return units.find((unit) => unit.id === id) ?? register.units.findLast((unit) => unit.id === id) ?? null;
}
