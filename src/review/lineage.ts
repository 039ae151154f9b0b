import type { Period } from '../domain/result-period.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import { addDays } from '../text/dates.ts';

/** A unit that another took over, by one merger or several; `isWhole` is false where it was divided on the way. */
export type Ancestor = { readonly id: UnitId; readonly isWhole: boolean };

/** Who became whom, by the register (`Đơn vị kế thừa`): one heir takes a unit over whole, several each a part of it. */
export type Lineage = {
  /** All that a unit took over, its own self left out. */
  readonly ancestorsOf: (id: UnitId) => readonly Ancestor[];
  /** The mergers whose heir began within the days given, in the register's order. */
  readonly successions: (from: string, to: string) => Period['successions'];
};

export function lineageOf(units: readonly Unit[]): Lineage {
  const heirsOf = new Map<UnitId, readonly UnitId[]>();
  for (const { id, heirs } of units) heirsOf.set(id, [...new Set([...(heirsOf.get(id) ?? []), ...heirs])]);
  const parentsOf = new Map<UnitId, UnitId[]>();
  for (const [id, heirs] of heirsOf) {
    for (const heir of heirs) parentsOf.set(heir, [...(parentsOf.get(heir) ?? []), id]);
  }
  return {
    ancestorsOf: (id) => ancestors(id, heirsOf, parentsOf),
    successions: (from, to) =>
      units.flatMap((unit) =>
        unit.heirs.flatMap((heir) => {
          const on = dayAfter(unit.to);
          if (on === null || on < from || on > to) return [];
          const name = units.find(
            ({ id, from: begin, to: end }) => id === heir && covers(begin, end, on),
          )?.name;
          return [
            {
              from: { id: unit.id, name: unit.name },
              to: { id: heir, name: name ?? heir },
              on,
              isWhole: unit.heirs.length === 1,
            },
          ];
        }),
      ),
  };
}

/** By breadth from the heir back; a unit reached twice is whole only if it is on every way. */
function ancestors(
  id: UnitId,
  heirsOf: ReadonlyMap<UnitId, readonly UnitId[]>,
  parentsOf: ReadonlyMap<UnitId, readonly UnitId[]>,
): readonly Ancestor[] {
  const found = new Map<UnitId, boolean>([[id, true]]);
  const waiting: UnitId[] = [id];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const parent of parentsOf.get(next) ?? []) {
      if (parent === id || found.has(parent)) continue;
      found.set(parent, found.get(next) === true && heirsOf.get(parent)?.length === 1);
      waiting.push(parent);
    }
  }
  found.delete(id);
  return [...found].map(([ancestor, isWhole]) => ({ id: ancestor, isWhole }));
}

function covers(from: string | null, to: string | null, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

function dayAfter(day: string | null): string | null {
  return day === null ? null : addDays(day, 1);
}
