import { groupBy } from '../../domain/group-by.ts';
import { checkRanks, type Ranked, type RankFaults } from './check-ranks.ts';
import type { CheckedPerson, CheckedUnit, CheckedUnits } from './checked.ts';

/** Places that no order of the totals gives: over all units, in each cluster, among the people of each unit. */
export function placesOf(
  { units, review }: CheckedUnits,
  unsound: ReadonlySet<string>,
): readonly (RankFaults & { readonly unit: CheckedUnit | null; readonly among: string })[] {
  const entry = (
    rank: number | null,
    { id, name, total, disqualified }: CheckedUnit | CheckedPerson,
  ): Ranked => ({
    id,
    name,
    rank,
    total: disqualified.length > 0 ? null : total,
    isUnsound: unsound.has(id),
  });
  const ofUnits = units.map((unit) => entry(unit.rank, unit));
  const overall = { ...checkRanks(ofUnits, 'Thứ hạng'), unit: null, among: 'các đơn vị' };
  const inClusters = [...groupBy(units, ({ cluster }) => cluster)].map(([cluster, members]) => ({
    ...checkRanks(
      members.map((unit) => entry(unit.rankInCluster, unit)),
      'Thứ hạng trong cụm, khối',
    ),
    unit: null,
    among: cluster,
  }));
  // Who is missing among all is missing in a cluster too: told once.
  const clusters = overall.gap > 0 ? inClusters.map((each) => ({ ...each, gap: 0 })) : inClusters;
  // A review ranks no people.
  const people = (review === 'annual' ? units : []).map((unit) => ({
    ...checkRanks(
      unit.individuals.map((person) => ({
        ...entry(person.rank, person),
        name: `${person.name} (${unit.name})`,
      })),
      'Thứ hạng trong đơn vị',
    ),
    unit,
    among: unit.name,
  }));
  return [overall, ...clusters, ...people];
}
