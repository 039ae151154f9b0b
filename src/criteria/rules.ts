import { type Points, pointsFromNumber, sumPoints, ZERO_POINTS } from '../domain/points.ts';
import { isGroup } from './groups.ts';
import { weightedMax } from './lines.ts';
import type { Counts, CriteriaGroup, CriteriaSet } from './schema.ts';

export type Side = 'units' | 'individuals';

/** Điểm tối đa of a side, bonus points aside; of version 1 what its groups come to. */
export function fullMark(set: CriteriaSet, side: Side): Points {
  const { total = set.total, groups } = set[side];
  return total === undefined ? sumPoints(groups.map(weightedMax)) : pointsFromNumber(total);
}

/** A group as far as totals ask for it. */
export type GroupShape = {
  readonly id: string;
  /** Of a bonus the most that it adds, of a penalty the most that it takes. */
  readonly max: Points;
  readonly counts: Counts;
  readonly groups: readonly GroupShape[];
};

/** What bounds the total of a side. */
export type TotalRules = {
  readonly groups: readonly GroupShape[];
  readonly full: Points;
  readonly bonusCap: Points | null;
  readonly penaltyCap: Points | null;
  readonly floor: Points;
  readonly ceiling: Points | null;
};

const known = new WeakMap<CriteriaSet, Map<Side, TotalRules>>();

/** How the points of a side add up; made once. */
export function totalRules(set: CriteriaSet, side: Side): TotalRules {
  const bySide = known.get(set) ?? new Map<Side, TotalRules>();
  known.set(set, bySide);
  const made = bySide.get(side) ?? makeRules(set, side);
  bySide.set(side, made);
  return made;
}

function makeRules(set: CriteriaSet, side: Side): TotalRules {
  const { groups, bonusCap, penaltyCap, floor, ceiling } = set[side];
  const cap = (points: number | undefined) => (points === undefined ? null : pointsFromNumber(points));
  return {
    groups: groups.map((group) => shapeOf(group, 'base')),
    full: fullMark(set, side),
    bonusCap: cap(bonusCap),
    penaltyCap: cap(penaltyCap),
    floor: floor === undefined ? ZERO_POINTS : pointsFromNumber(floor),
    ceiling: cap(ceiling),
  };
}

function shapeOf(group: CriteriaGroup, above: Counts): GroupShape {
  const counts = group.counts ?? above;
  return {
    id: group.id,
    max: pointsFromNumber(group.max),
    counts,
    groups: group.criteria.flatMap((entry) => (isGroup(entry) ? [shapeOf(entry, counts)] : [])),
  };
}
