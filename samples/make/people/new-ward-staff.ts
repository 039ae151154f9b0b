import type { Unit, UnitRegister } from '../../../src/domain/unit.ts';
import { unitsInForce } from '../../../src/workspace/units-in-force.ts';
import { type Continuity, FEW, FULL_YEAR, fewOf, isThere } from './continuity.ts';
import type { Post } from './posts.ts';
import { type StaffMember, staffOf } from './staff.ts';

const YEAR = 2025;
const LIST = 10;
/** People of a unit that was divided: dealt in turn to its heirs. */
const DIVIDED = 6;
/** People of communes that joined the city only in 2025. */
const NEWCOMERS = 2;

const office = 'Văn phòng HĐND và UBND';
const economy = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const culture = 'Phòng Văn hóa - Xã hội';
const service = 'Trung tâm Phục vụ hành chính công';

/** Leading posts of a ward since 01/7/2025. */
const leading: readonly Post[] = [
  { title: 'Chủ tịch UBND phường', department: 'UBND', isLeader: true },
  { title: 'Phó Chủ tịch UBND phường', department: 'UBND', isLeader: true },
  { title: 'Phó Chủ tịch UBND phường', department: 'UBND', isLeader: true },
  { title: 'Chánh Văn phòng', department: office, isLeader: true },
  { title: 'Trưởng phòng', department: economy, isLeader: true },
  { title: 'Trưởng phòng', department: culture, isLeader: true },
  { title: 'Phó Giám đốc', department: service, isLeader: true },
];
/** In turn for those who led before when the leading posts are taken, and for all others. */
const deputies = [economy, culture, office].map((department): Post => {
  const title = department === office ? 'Phó Chánh Văn phòng' : 'Phó Trưởng phòng';
  return { title, department, isLeader: true };
});
const clerks = [culture, economy, service].map((department): Post => {
  return { title: 'Chuyên viên', department, isLeader: false };
});

/**
 * Whom one of the seven wards of 2025 lists: people of the wards and communes that were merged into it. A unit that
 * was divided gave some of its people to each heir.
 */
export function newWardStaff(ward: Unit, all: Continuity): readonly StaffMember[] {
  const full = unitsInForce(all.register, `${FULL_YEAR}-11-30`);
  const merged = mergedInto(ward, all.register);
  const known = merged.flatMap((id) => full.find((unit) => unit.id === id) ?? []);
  const each = Math.min(FEW, Math.max(1, Math.floor(LIST / known.length)));
  const own = known.flatMap((unit) => {
    const isDivided = unit.heirs.length > 1;
    const dealt = fewOf(unit, isDivided ? DIVIDED : each, all)
      .filter((_, index) => !isDivided || unit.heirs[index % unit.heirs.length] === ward.id)
      .filter((member) => isThere(member, unit, YEAR, all));
    return dealt.filter(({ place }, index) => index < each || all.kept[unit.id]?.includes(place));
  });
  const joined = merged.filter((id) => !known.some((unit) => unit.id === id)).slice(0, NEWCOMERS);
  const newcomers = joined.flatMap((id) => {
    const unit = all.register.units.find((one) => one.id === id);
    return unit ? staffOf(unit, FULL_YEAR, 1) : [];
  });
  const fromElsewhere = all.moved
    .filter(({ to }) => to === ward.id)
    .flatMap(({ from, place }) => {
      const unit = full.find(({ id }) => id === from);
      return unit ? staffOf(unit, FULL_YEAR).slice(place, place + 1) : [];
    });
  return postsGiven([...own, ...fromElsewhere, ...newcomers]);
}

/** Codes of all that ended in 2024 or 2025 and were merged into a ward, directly or in two steps. */
function mergedInto({ id: ward }: Unit, { units }: UnitRegister): readonly string[] {
  const last = units.filter(({ to }) => to !== null && to >= '2024-12-31');
  const direct = new Set(last.filter(({ heirs }) => heirs.includes(ward)).map(({ id }) => id));
  const before = last.filter(({ heirs }) => heirs.some((id) => direct.has(id)));
  return [...new Set([...direct, ...before.map(({ id }) => id)])];
}

/** Those who led before take the leading posts, the best of them the first. */
function postsGiven(people: readonly StaffMember[]): readonly StaffMember[] {
  const ordered = people.toSorted(
    (a, b) => Number(b.post.isLeader) - Number(a.post.isLeader) || b.ability - a.ability,
  );
  return ordered.map((person, place) => {
    const inTurn = person.post.isLeader ? deputies : clerks;
    const post = (person.post.isLeader ? leading[place] : undefined) ?? inTurn[place % inTurn.length];
    return { ...person, place, post: post ?? person.post };
  });
}
