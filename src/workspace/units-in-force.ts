import { holdsOn } from '../domain/period.ts';
import type { Unit, UnitRegister } from '../domain/unit.ts';

/** Whether a unit exists on a day (yyyy-MM-dd): from ≤ day ≤ to, blank = open. */
function isInForce(unit: Pick<Unit, 'from' | 'to'>, date: string): boolean {
  return holdsOn(unit, date);
}

/** The units that exist on a day, in the register's order; for a year that day is its deadline (30/11). */
export function unitsInForce(register: UnitRegister, date: string): readonly Unit[] {
  return register.units.filter((unit) => isInForce(unit, date));
}
