import type { Result } from '../domain/result.ts';

/** How far a unit's total is from being put forward, or from no longer being so; null where nothing is near. */
export type EdgeOf = (unit: string) => number | null;

/**
 * Within each cluster and for each award to units: the distance of those put forward to the best that are not, and
 * of those that are not to the lowest put forward. Cases that wait for the council stand on the edge itself.
 */
export function awardEdges({ units, nominations }: Result): EdgeOf {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const groups = new Map<
    string,
    { readonly unit: string; readonly total: number; readonly outcome: string }[]
  >();
  for (const { subject, unit, award, outcome } of nominations) {
    const found = known.get(unit);
    if (subject !== 'unit' || found === undefined || found.total === null) continue;
    const key = JSON.stringify([award, found.cluster]);
    groups.set(key, [...(groups.get(key) ?? []), { unit, total: found.total, outcome }]);
  }
  const edges = new Map<string, number>();
  for (const group of groups.values()) {
    const totals = (outcome: string) =>
      group.filter((each) => each.outcome === outcome).map(({ total }) => total);
    const [inside, outside] = [totals('nominated'), totals('not-nominated')];
    for (const { unit, total, outcome } of group) {
      const others = outcome === 'nominated' ? outside : inside;
      const nearest =
        outcome === 'undecided' ? 0 : Math.min(...others.map((other) => distance(other, total)));
      if (Number.isFinite(nearest)) edges.set(unit, Math.min(nearest, edges.get(unit) ?? nearest));
    }
  }
  return (unit) => edges.get(unit) ?? null;
}

/** Exact to the hundredth, as points are. */
function distance(a: number, b: number): number {
  return Math.abs(Math.round(a * 100) - Math.round(b * 100)) / 100;
}
