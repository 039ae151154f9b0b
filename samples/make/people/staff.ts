import type { Unit } from '../../../src/domain/unit.ts';
import { type InventedPerson, inventPerson } from '../names.ts';
import { chanceOf } from '../random.ts';
import { type Post, type Staffing, staffingOf } from './posts.ts';

const FIRST_YEAR = 2019;
const LEAVES_IN_A_YEAR = 0.05;
const LEADERS_BORN = [1966, 1984] as const;
const STAFF_BORN = [1966, 1995] as const;

/** Somebody who works in a unit in some year, and how good at it (0 to 1). */
export type StaffMember = InventedPerson & {
  /** Number in the unit's full list, from 0: the head. */
  readonly place: number;
  readonly post: Post;
  readonly ability: number;
};

/** Who works in a unit in a year, as many as its kind has or `size`. Most stay from one year to the next. */
export function staffOf(unit: Unit, year: number, size = usualSize(unit)): readonly StaffMember[] {
  const staffing = staffingOf(unit);
  const taken = new Set<string>();
  return Array.from({ length: size }, (_, place): StaffMember => {
    const post = postAt(place, staffing);
    const generation = generationIn(unit, place, year);
    for (let attempt = 0; ; attempt += 1) {
      const chance = chanceOf('person', unit.id, place, generation, attempt);
      const born = post.isLeader ? LEADERS_BORN : STAFF_BORN;
      const person = inventPerson(chance, { born, ...staffing, ...post.holder });
      if (taken.has(person.name)) continue;
      taken.add(person.name);
      const least = post.isLeader ? 0.78 : 0.6;
      return { ...person, place, post, ability: least + (1 - least) * chance.next() ** 0.6 };
    }
  });
}

/** How many people such a unit has. */
export function usualSize(unit: Unit): number {
  return chanceOf('size', unit.id).between(...staffingOf(unit).size);
}

/** The post of so many-th person of a unit. */
export function postAt(place: number, { leaders, staff }: Staffing): Post {
  const post = leaders[place] ?? staff[(place - leaders.length) % staff.length];
  if (!post) throw new RangeError('a unit without posts');
  return post;
}

/** How many people have left this place since the movement began. */
function generationIn(unit: Unit, place: number, year: number): number {
  let generation = 0;
  for (let past = FIRST_YEAR + 1; past <= year; past += 1) {
    if (chanceOf('leaves', unit.id, place, past).happens(LEAVES_IN_A_YEAR)) generation += 1;
  }
  return generation;
}
