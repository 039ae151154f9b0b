import type { z } from 'zod';
import type { Chance } from '../../samples/make/random.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Spot = { readonly holder: Json[] | { [key: string]: Json }; readonly key: string | number };

/**
 * A value in which a few things are otherwise, as its schema allows: lists shorter, empty or doubled, values that another
 * of the same name has, numbers at their edges, what may be absent gone. Null where nothing that was tried is allowed.
 * Each change is somewhere in one of `members`, so that short ones are changed as often as long ones; none is the whole.
 */
export function spoil<T extends object>(
  value: T,
  schema: z.ZodType<T>,
  members: readonly string[],
  chance: Chance,
  changes: number,
): T | null {
  const copy = structuredClone(value) as unknown as { [key: string]: Json };
  let done = 0;
  for (let tried = 0; tried < changes * 4 && done < changes; tried += 1) {
    const spots = spotsIn(copy, chance.pick(members));
    if (spots.length === 0) continue;
    const spot = chance.pick(spots);
    const before = read(spot);
    if (!write(spot, structuredClone(otherThan(before, spot, spots, chance)))) continue;
    if (schema.safeParse(copy).success) done += 1;
    else write(spot, before);
  }
  return done === 0 ? null : schema.parse(copy);
}

/** Every place below a member, or at the top for none. */
function spotsIn(whole: { [key: string]: Json }, member: string): readonly Spot[] {
  if (member === '') return Object.keys(whole).map((key) => ({ holder: whole, key }));
  const found: Spot[] = [{ holder: whole, key: member }];
  const visit = (value: Json | undefined) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const spot = { holder: value, key };
      found.push(spot);
      visit(read(spot));
    }
  };
  visit(whole[member]);
  return found;
}

const read = ({ holder, key }: Spot): Json | undefined => (holder as { [key: string | number]: Json })[key];

/** Whether something is now otherwise. */
function write({ holder, key }: Spot, value: Json | undefined): boolean {
  const members = holder as { [key: string | number]: Json };
  if (JSON.stringify(members[key]) === JSON.stringify(value)) return false;
  if (value !== undefined) members[key] = value;
  else if (!Array.isArray(holder)) delete members[key];
  else holder.splice(Number(key), 1);
  return true;
}

function otherThan(
  value: Json | undefined,
  { key }: Spot,
  spots: readonly Spot[],
  chance: Chance,
): Json | undefined {
  // What may be absent is picked as well.
  const pick = <T>(from: readonly T[]): T => from[chance.between(0, from.length - 1)] as T;
  // The value of a member of the same name elsewhere fits where it is of the same kind.
  const alike = spots.filter((spot) => spot.key === key).map(read);
  if (Array.isArray(value)) {
    const some = value.slice(0, chance.between(0, Math.min(2, value.length)));
    return pick([[], some, value.slice(1), value.toReversed(), [...value, ...value.slice(-1)]]);
  }
  if (typeof value === 'number') return pick([0, 1, value + 1, value - 1, null, pick(alike)]);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return pick([null, '', pick(alike), pick(alike)]);
  return pick([null, undefined, pick(alike)]);
}
