import {
  type Points,
  pointsFromFraction,
  pointsFromNumber,
  pointsToNumber,
  sumPoints,
} from '../domain/points.ts';
import type { Unit } from '../domain/unit.ts';
import { rankByTotal, rankWithin } from '../ranking/rank.ts';
import { compareVietnamese } from '../text/collation.ts';
import { sameAmong } from '../text/fold.ts';
import {
  type MergedCandidate,
  type MergedOffice,
  type MergedUnit,
  nameOf,
  type ReadRecord,
} from './merged.ts';

/** All units of all offices, best first; who has no rank at home has none here. */
export function rankedUnits(
  records: readonly ReadRecord[],
  calledOf: (each: ReadRecord) => string,
): readonly MergedUnit[] {
  const all = records.flatMap((each) =>
    each.record.units.map((unit) => {
      const { groups: _groups, people: _people, ...own } = unit;
      return { ...own, office: calledOf(each) };
    }),
  );
  const totalOf = ({ total }: { readonly total: number | null }) =>
    total === null ? null : pointsFromNumber(total);
  // Who is not ranked at home (no total, a disqualifier) is not ranked here either.
  const placed = all.filter(({ rank }) => rank !== null);
  const overAll = rankByTotal(placed, totalOf);
  const clusterOf = sameAmong(placed.map(({ cluster }) => cluster));
  const inClusters = rankWithin(
    placed.filter(({ cluster }) => cluster.trim() !== ''),
    ({ cluster }) => clusterOf(cluster),
    totalOf,
  );
  return all
    .map((unit) => ({
      ...unit,
      rankOverAll: overAll.get(unit) ?? null,
      rankInClusterOverAll: inClusters.get(unit) ?? null,
    }))
    .toSorted(
      (a, b) =>
        (a.rankOverAll ?? Number.POSITIVE_INFINITY) - (b.rankOverAll ?? Number.POSITIVE_INFINITY) ||
        compareVietnamese(a.office, b.office) ||
        compareVietnamese(a.name, b.name),
    );
}

/** Mean, rounded half up to 0,01 once; null of none. */
function meanOf(points: readonly Points[]): Points | null {
  if (points.length === 0) return null;
  return pointsFromFraction({
    numerator: BigInt(sumPoints(points)),
    denominator: 100n * BigInt(points.length),
  });
}

/** The offices by the mean total of their ranked units, best first. */
export function rankedOffices(
  records: readonly ReadRecord[],
  known: ReadonlyMap<ReadRecord, Unit>,
): readonly MergedOffice[] {
  const offices = records.map((each) => {
    const { units, criteria, nominated, raised } = each.record;
    const unit = known.get(each);
    const ranked = units.filter(({ rank }) => rank !== null);
    return {
      each,
      mean: meanOf(ranked.flatMap(({ total }) => (total === null ? [] : [pointsFromNumber(total)]))),
      office: {
        id: unit?.id ?? null,
        name: unit?.name ?? nameOf(each),
        cluster: unit?.cluster ?? '',
        file: each.file,
        sha256: each.sha256,
        units: units.length,
        submitted: units.filter(({ submission }) => submission === 'on-time' || submission === 'late').length,
        ranked: ranked.length,
        people: units.reduce((sum, { people }) => sum + people.count, 0),
        grades: criteria.grades.map(({ id }) => ({
          grade: id,
          count: units.filter(({ grade }) => grade === id).length,
        })),
        nominated,
        raised: raised.length,
        groups: criteria.groups.map(({ id }) => {
          const points = units.flatMap(({ groups }) => {
            const own = groups.find(({ group }) => group === id)?.points ?? null;
            return own === null ? [] : [pointsFromNumber(own)];
          });
          const mean = meanOf(points);
          return { group: id, mean: mean === null ? null : pointsToNumber(mean) };
        }),
      },
    };
  });
  const ranks = rankByTotal(offices, ({ mean }) => mean);
  const clusterOf = sameAmong(offices.map(({ office }) => office.cluster));
  const inClusters = rankWithin(
    offices.filter(({ office }) => office.cluster.trim() !== ''),
    ({ office }) => clusterOf(office.cluster),
    ({ mean }) => mean,
  );
  return offices
    .map((each) => ({
      ...each.office,
      mean: each.mean === null ? null : pointsToNumber(each.mean),
      rank: ranks.get(each) ?? null,
      rankInCluster: inClusters.get(each) ?? null,
    }))
    .toSorted(
      (a, b) =>
        (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
        compareVietnamese(a.name, b.name),
    );
}

/** What offices put forward to a higher level, in the order of the awards, then of the ranks. */
export function candidatesOf(
  records: readonly ReadRecord[],
  units: readonly MergedUnit[],
  calledOf: (each: ReadRecord) => string,
): readonly MergedCandidate[] {
  const byUnit = new Map(units.map((unit) => [`${unit.office}\n${unit.id}`, unit]));
  const order = new Map(
    records.flatMap(({ record }) => record.criteria.awards.map(({ id }, at) => [id, at])),
  );
  return records
    .flatMap((each) =>
      each.record.raised.map((nomination) => {
        const unit = byUnit.get(`${calledOf(each)}\n${nomination.unit}`);
        return {
          ...nomination,
          office: calledOf(each),
          unitName: unit?.name ?? nomination.unit,
          total: unit?.total ?? null,
          rankOverAll: unit?.rankOverAll ?? null,
        };
      }),
    )
    .toSorted(
      (a, b) =>
        (order.get(a.award) ?? 0) - (order.get(b.award) ?? 0) ||
        (a.rankOverAll ?? Number.POSITIVE_INFINITY) - (b.rankOverAll ?? Number.POSITIVE_INFINITY) ||
        compareVietnamese(a.name, b.name),
    );
}
