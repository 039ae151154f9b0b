import type { GroupShape, TotalRules } from '../criteria/rules.ts';
import { pointsFromNumber, ZERO_POINTS } from '../domain/points.ts';
import type { Result } from '../domain/result.ts';

type Titles = Result['criteria']['units'];
type Subgroup = NonNullable<Titles[number]['subgroups']>[number];

/** How the points of a side add up, as the result itself says; null where its criteria say no more than groups and lines. */
export function rulesOfResult(
  { rules, units, individuals }: Result['criteria'],
  side: 'units' | 'individuals',
): TotalRules | null {
  const own = rules?.[side];
  if (own === undefined) return null;
  const cap = (points: number | undefined) => (points === undefined ? null : pointsFromNumber(points));
  return {
    groups: { units, individuals }[side].map((group): GroupShape => {
      const inside = group.subgroups ?? [];
      return {
        id: group.id,
        max: pointsFromNumber(group.max),
        counts: group.counts ?? 'base',
        groups: shapesIn(inside, null),
      };
    }),
    full: pointsFromNumber(own.total),
    bonusCap: cap(own.bonusCap),
    penaltyCap: cap(own.penaltyCap),
    floor: cap(own.floor) ?? ZERO_POINTS,
    ceiling: cap(own.ceiling),
  };
}

/** The groups that stand directly in one; those of the outermost are in none. */
function shapesIn(all: readonly Subgroup[], parent: string | null): readonly GroupShape[] {
  return all
    .filter(({ within }) => (within.at(-1) ?? null) === parent)
    .map(({ id, max, counts }) => ({
      id,
      max: pointsFromNumber(max),
      counts: counts ?? 'base',
      groups: shapesIn(all, id),
    }));
}
