import { z } from 'zod';
import { groupBy } from '../../domain/group-by.ts';
import type { Pool } from '../../domain/reason.ts';
import type { Candidate } from '../candidate.ts';
import { type Contender, defineRequirement, type Verdict } from '../requirement.ts';
import { selectBest } from '../select-best.ts';

/** Among the best of the cụm thi đua, or of all units, by total. */
export const withinBest = defineRequirement({
  kind: 'within-best',
  params: z.strictObject({ count: z.int().min(1), of: z.enum(['cluster', 'all', 'city']) }),
  example: '{ kind: within-best, count: 3, of: cluster }',
  describe: ({ count, of }, { scope = 'toàn thành phố' }) =>
    of === 'cluster'
      ? `Trong ${count} tập thể cao điểm nhất của cụm, khối thi đua`
      : `Trong ${count} trường hợp cao điểm nhất ${scope}`,
  select: (contenders, { count, of }, { set: { scope } }) => {
    if (of !== 'cluster') {
      return selectBest(contenders, count, scope === undefined ? { of: 'city' } : { of: 'all', name: scope });
    }
    return selectWithin(
      contenders,
      ({ unit }) => unit.cluster,
      () => count,
      ({ unit }) => ({ of: 'cluster', name: unit.cluster }),
    );
  },
});

/** Places by group: each group of contenders competes for its own. */
export function selectWithin(
  contenders: readonly Contender[],
  groupOf: (candidate: Candidate) => string,
  placesOf: (candidate: Candidate) => number,
  poolOf: (candidate: Candidate) => Pool,
): ReadonlyMap<Candidate, Verdict> {
  const groups = groupBy(contenders, ({ candidate }) => groupOf(candidate));
  return new Map(
    [...groups.values()].flatMap((group) => {
      const first = group[0]?.candidate;
      return first ? [...selectBest(group, placesOf(first), poolOf(first))] : [];
    }),
  );
}
