import type { Unit, UnitRegister } from '../../../src/domain/unit.ts';
import { unitsInForce } from '../../../src/workspace/units-in-force.ts';
import { type Continuity, FEW, FULL_YEAR, fewOf, isThere } from './continuity.ts';
import { newWardStaff } from './new-ward-staff.ts';
import { staffingOf } from './posts.ts';
import { postAt, type StaffMember } from './staff.ts';

const FULL_DAY = `${FULL_YEAR}-11-30`;
const OF_EACH_PREDECESSOR = 3;

/** The few people that a unit lists in a year other than the full one: the same from year to year, its best. */
export function listedStaff(unit: Unit, year: number, all: Continuity): readonly StaffMember[] {
  if (unit.from !== null && unit.from > '2025-06-30') return newWardStaff(unit, all);
  const home = homeOf(unit, all.register);
  const claimants = claimantsOf(home, year, all.register);
  const own = fewOf(home, Math.max(FEW, OF_EACH_PREDECESSOR * predecessorsOf(home, all.register).length), all)
    .filter((_, index) => claimants[index % claimants.length] === unit.id)
    .filter((member) => isThere(member, home, year, all));
  return own.map((member, index) => ({
    ...member,
    // Whoever comes first leads: two communes merged into one had a chairman each.
    post: postAt(index === 0 ? 0 : member.place, staffingOf(unit)),
  }));
}

/** The unit itself as it stood in the full year, or the one that it was merged into by then. */
function homeOf({ id }: Unit, register: UnitRegister): Unit {
  const inForce = unitsInForce(register, FULL_DAY);
  const heir = register.units.find((unit) => unit.id === id)?.heirs[0];
  const home = inForce.find((unit) => unit.id === id) ?? inForce.find((unit) => unit.id === heir);
  if (!home) throw new RangeError(`nobody of ${id} worked in ${FULL_YEAR}`);
  return home;
}

/** Codes of the units that were merged into a unit before the full year. */
function predecessorsOf({ id }: Unit, register: UnitRegister): readonly string[] {
  const merged = register.units.filter(({ to, heirs }) => to !== null && to < FULL_DAY && heirs.includes(id));
  return merged.map((unit) => unit.id);
}

/** Among whom the people of a unit are dealt in a year: itself and those that were merged into it only later. */
function claimantsOf(home: Unit, year: number, register: UnitRegister): readonly string[] {
  const inForce = new Set(unitsInForce(register, `${year}-11-30`).map(({ id }) => id));
  return [home.id, ...predecessorsOf(home, register)].filter((id) => inForce.has(id));
}
