import type { CriteriaSet } from '../criteria/schema.ts';
import { type Points, rescalePoints, sumPoints, ZERO_POINTS } from '../domain/points.ts';
import type { GroupScore } from './scorecard.ts';

/** What one line brings to its group: points, nothing because it does not apply, or not known yet. */
export type LineShare = {
  readonly group: string;
  readonly max: Points;
  readonly share: Points | 'not-applicable' | 'unknown';
};

export type Totals = { readonly groups: readonly GroupScore[]; readonly total: Points | null };

/**
 * Groups and total out of lines (contract sections 4 and 5). A line that does not apply leaves its group's
 * maximum; a group where nothing applies leaves the total, which is scaled back to the full sum.
 */
export function totalGroups(shares: readonly LineShare[], groupIds: readonly string[]): Totals {
  const groups = groupIds.map((id) =>
    totalGroup(
      id,
      shares.filter(({ group }) => group === id),
    ),
  );
  const applying = groups.filter(({ applicable }) => applicable > 0);
  const known = applying.flatMap(({ points }) => (points === null ? [] : [points]));
  if (applying.length === 0 || known.length < applying.length) return { groups, total: null };
  const earned = sumPoints(known);
  const full = sumPoints(groups.map(({ max }) => max));
  const applicable = sumPoints(applying.map(({ max }) => max));
  return { groups, total: applicable === full ? earned : rescalePoints(earned, applicable, full) };
}

function totalGroup(group: string, shares: readonly LineShare[]): GroupScore {
  const max = sumPoints(shares.map((line) => line.max));
  const applying = shares.filter(({ share }) => share !== 'not-applicable');
  const applicable = sumPoints(applying.map((line) => line.max));
  if (applying.some(({ share }) => share === 'unknown')) {
    return { group, max, applicable, earned: null, points: null };
  }
  const earned = sumPoints(applying.map(({ share }) => (typeof share === 'number' ? share : ZERO_POINTS)));
  if (applicable === 0) return { group, max, applicable, earned, points: null };
  return {
    group,
    max,
    applicable,
    earned,
    points: applicable === max ? earned : rescalePoints(earned, applicable, max),
  };
}

/** How a set treats lines that a unit marks "không áp dụng". */
export type NotApplicablePolicy = CriteriaSet['notApplicable'];

/** The share of a line that a unit marked "không áp dụng", under the set's policy. */
export function shareOfNotApplicable(policy: NotApplicablePolicy, max: Points): LineShare['share'] {
  if (policy === 'rescale') return 'not-applicable';
  return policy === 'full' ? max : ZERO_POINTS;
}
