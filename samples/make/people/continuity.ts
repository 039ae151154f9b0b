import { individualLines } from '../../../src/criteria/lines.ts';
import type { CriteriaSet } from '../../../src/criteria/schema.ts';
import type { Unit, UnitRegister } from '../../../src/domain/unit.ts';
import { answerPerson } from '../answers/answer-person.ts';
import { chanceOf } from '../random.ts';
import { type StaffMember, staffOf } from './staff.ts';

/** The year for which every unit lists all its people; in the others it lists a few of them. */
export const FULL_YEAR = 2022;
/** How many people most units list in the other years. */
export const FEW = 4;
const COMES_LATER = 0.08;
const LEAVES_EARLY = 0.08;
const OLDEST = 61;

/** What the lists of all years have in common. */
export type Continuity = {
  readonly register: UnitRegister;
  /** Criteria of the full year: who was best in it is listed in the others too. */
  readonly set: CriteriaSet;
  /** Places that a unit lists in every year, by its code. */
  readonly kept: Readonly<Record<string, readonly number[]>>;
  /** People who went to work in one of the wards of 2025 from a place that ended without an heir. */
  readonly moved: readonly { readonly from: string; readonly place: number; readonly to: string }[];
};

/** The head and the best of a unit's people in the full year, in the order of its list. */
export function fewOf(unit: Unit, count: number, { set, kept }: Continuity): readonly StaffMember[] {
  const lines = individualLines(set, unit);
  const context = { lines, set, year: FULL_YEAR, unit: unit.id };
  const [head, ...others] = staffOf(unit, FULL_YEAR).map((member) => ({
    member,
    total: answerPerson(member, context).total,
  }));
  const best = others.toSorted((a, b) => b.total - a.total).slice(0, count - 1);
  return [head, ...others].flatMap((one) => {
    const isListed =
      one === head || (one && best.includes(one)) || kept[unit.id]?.includes(one?.member.place ?? 0);
    return one && isListed ? [one.member] : [];
  });
}

/** A few come a year or two after the movement began, or leave before it ends; heads stay until they retire. */
export function isThere(member: StaffMember, { id }: Unit, year: number, { kept }: Continuity): boolean {
  if (year - Number(member.birthDate.slice(0, 4)) > OLDEST) return false;
  if (member.place === 0 || kept[id]?.includes(member.place)) return true;
  const chance = chanceOf('there', id, member.name);
  const first = chance.happens(COMES_LATER) ? chance.between(2020, 2021) : 2019;
  const last = chance.happens(LEAVES_EARLY) ? chance.between(2022, 2023) : 2025;
  return first <= year && year <= last;
}
