import type { IndividualResult, Result, UnitResult } from '../../domain/result.ts';

/** What a result says of itself besides its long lists. */
export type CheckedHead = Pick<
  Result,
  'year' | 'reportingPeriod' | 'review' | 'deadline' | 'criteria' | 'accounting'
>;
/** A unit or person without lines, which are added up once and let go. */
export type CheckedPerson = Pick<
  IndividualResult,
  'id' | 'name' | 'leader' | 'total' | 'rank' | 'disqualified'
>;
export type CheckedUnit = Pick<
  UnitResult,
  'id' | 'name' | 'cluster' | 'total' | 'rank' | 'rankInCluster' | 'disqualified'
> & {
  readonly individuals: readonly CheckedPerson[];
};

export type CheckedUnits = CheckedHead & { readonly units: readonly CheckedUnit[] };

/** What is kept of a unit when its lines have been added up. */
export function withoutLines({
  id,
  name,
  cluster,
  total,
  rank,
  rankInCluster,
  disqualified,
  individuals,
}: UnitResult): CheckedUnit {
  const people = individuals.map(
    ({ id: own, name: called, leader, total: points, rank: place, disqualified: out }) => ({
      id: own,
      name: called,
      leader,
      total: points,
      rank: place,
      disqualified: out,
    }),
  );
  return { id, name, cluster, total, rank, rankInCluster, disqualified, individuals: people };
}
