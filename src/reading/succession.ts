import { dayOfTerm } from '../criteria/of-term.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { CellRef } from '../domain/location.ts';
import { termOf } from '../domain/term.ts';
import type { Unit } from '../domain/unit.ts';
import { formatShortDate } from '../text/dates.ts';
import type { ReadingContext } from './context.ts';

/** The unit in the year: itself, or its one heir with a remark; null with the reason where it has none, or several. */
export function inForce(
  unit: Unit,
  place: CellRef | { readonly file: string },
  context: ReadingContext,
  remarks: readonly Diagnostic[],
): Staged<Unit | null> {
  const current = context.units.find(({ id }) => id === unit.id);
  if (current) return staged(current, remarks);
  const heirs = heirsInForce(unit, context);
  const [heir] = heirs;
  const { year } = context;
  if (heir && heirs.length === 1) {
    const values = { former: unitTitle(unit), heir: unitTitle(heir), year };
    return staged(heir, [...remarks, diagnose('TD1124', place, values)]);
  }
  const { set } = context.criteria;
  const day = formatShortDate(dayOfTerm(set, termOf(context)));
  const values = { unit: unitTitle(unit), day, heirs: heirs.map(unitTitle) };
  return staged(null, [...remarks, diagnose('TD1125', place, values)]);
}

/** The unit as it is in the year, or those that took over from it. */
export function inForceOrHeirs(unit: Unit, context: ReadingContext): readonly Unit[] {
  const current = context.units.find(({ id }) => id === unit.id);
  return current ? [current] : heirsInForce(unit, context);
}

/** Whether one of the two took over from the other. */
export function isFormer(a: Unit, b: Unit, context: ReadingContext): boolean {
  return isHeir(a, b, context) || isHeir(b, a, context);
}

/** `“Phường Đông Vệ” (PX10)`, for messages. */
export function unitTitle({ name, id }: Pick<Unit, 'name' | 'id'>): string {
  return `“${name}” (${id})`;
}

function heirsInForce(
  unit: Unit,
  context: ReadingContext,
  seen: ReadonlySet<string> = new Set(),
): readonly Unit[] {
  const found = unit.heirs
    .filter((id) => !seen.has(id) && id !== unit.id)
    .flatMap((id) => {
      const current = context.units.find((other) => other.id === id);
      if (current) return [current];
      const former = context.register.units.findLast((other) => other.id === id);
      return former ? heirsInForce(former, context, new Set([...seen, unit.id])) : [];
    });
  return [...new Set(found)];
}

function isHeir(unit: Unit, heir: Unit, context: ReadingContext): boolean {
  return heirsInForce(unit, context).some(({ id }) => id === heir.id);
}
