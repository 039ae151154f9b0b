import type { GroupShape, TotalRules } from '../criteria/rules.ts';
import type { Counts, CriteriaSet } from '../criteria/schema.ts';
import {
  lesserPoints,
  negatedPoints,
  type Points,
  pointsFromHundredths,
  rescalePoints,
  sumPoints,
  ZERO_POINTS,
} from '../domain/points.ts';
import type { GroupScore } from './scorecard.ts';

/** What one line brings: points, nothing because it does not apply, or not known yet. */
export type LineShare = {
  /** The innermost group that it stands in. */
  readonly group: string;
  readonly max: Points;
  /** Points of a penalty are 0 or less. */
  readonly share: Points | 'not-applicable' | 'unknown';
  /** Where that is not what its group does. */
  readonly counts?: Exclude<Counts, 'base'>;
  /** What lies above the maximum counts as bonus. */
  readonly mayExceed?: true;
};

export type Totals = {
  /** The outermost groups. */
  readonly groups: readonly GroupScore[];
  /** The groups inside them, each before those inside it. */
  readonly subgroups: readonly GroupScore[];
  /** All that is added above the total, and taken off it (0 or less), within their bounds; null while a line is unknown. */
  readonly bonus: Points | null;
  readonly penalty: Points | null;
  readonly total: Points | null;
};

/** Groups and total of lines that all count alike, each group worth what its lines are: the only kind of version 1. */
export function totalGroups(shares: readonly LineShare[], groupIds: readonly string[]): Totals {
  const groups = groupIds.map((id): GroupShape => {
    const own = shares.filter(({ group }) => group === id);
    return { id, max: sumPoints(own.map(({ max }) => max)), counts: 'base', groups: [] };
  });
  const full = sumPoints(groups.map(({ max }) => max));
  return totalSide(shares, {
    groups,
    full,
    bonusCap: null,
    penaltyCap: null,
    floor: ZERO_POINTS,
    ceiling: null,
  });
}

/**
 * Groups and total out of lines (contract sections 4 and 5). A line or group that does not apply leaves the maximum of what it
 * stands in, which is scaled back to its full points; each scaling is rounded once. Bonus points are added above the total,
 * penalties taken off it, both within their bounds, and are never scaled.
 */
export function totalSide(shares: readonly LineShare[], rules: TotalRules): Totals {
  const byGroup = new Map<string, LineShare[]>();
  for (const share of shares) {
    const own = byGroup.get(share.group);
    if (own) own.push(share);
    else byGroup.set(share.group, [share]);
  }
  const beside: Beside = { bonus: [], penalty: [] };
  const subgroups: GroupScore[] = [];
  const groups = rules.groups.map((shape) => {
    const group = totalGroup(shape, byGroup, beside, subgroups);
    if (shape.counts !== 'base') beside[shape.counts].push(group.points);
    return group;
  });
  const base = groups.filter((_, index) => rules.groups[index]?.counts === 'base');
  const bonus = capped(knownSum(beside.bonus), rules.bonusCap);
  const off = capped(knownSum(beside.penalty.map(signTurned)), rules.penaltyCap);
  const penalty = off === null ? null : negatedPoints(off);
  const scaled = scaledSum(base, rules.full);
  const total =
    scaled === null || bonus === null || penalty === null ? null : within(scaled + bonus + penalty, rules);
  return { groups, subgroups, bonus, penalty, total };
}

/** What stands beside the total, as it comes up in the groups. */
type Beside = { readonly bonus: (Points | null)[]; readonly penalty: (Points | null)[] };

function totalGroup(
  shape: GroupShape,
  byGroup: ReadonlyMap<string, readonly LineShare[]>,
  beside: Beside,
  subgroups: GroupScore[],
): GroupScore {
  const lines = byGroup.get(shape.id) ?? [];
  const inner = shape.groups.map((each) => {
    const inside: GroupScore[] = [];
    const score = totalGroup(each, byGroup, beside, inside);
    subgroups.push(score, ...inside);
    return { counts: each.counts, score };
  });
  const same = inner.filter(({ counts }) => counts === shape.counts).map(({ score }) => score);
  for (const { counts, score } of inner) {
    if (counts !== shape.counts && counts !== 'base') beside[counts].push(score.points);
  }
  const isAlike = lines.every(({ counts }) => counts === undefined);
  const own = isAlike ? lines : lines.filter(({ counts }) => (counts ?? shape.counts) === shape.counts);
  for (const { counts, share } of isAlike ? [] : lines) {
    if (counts === undefined || counts === shape.counts || share === 'not-applicable') continue;
    beside[counts].push(share === 'unknown' ? null : share);
  }
  return shape.counts === 'base' ? totalBase(shape, own, same, beside) : totalBeside(shape, own, same);
}

function totalBase(
  { id, max }: GroupShape,
  lines: readonly LineShare[],
  inner: readonly GroupScore[],
  beside: Beside,
): GroupScore {
  // In one go: it is asked for every group of every person.
  let worth = 0;
  let sum: number | null = 0;
  for (const line of lines) {
    if (line.share === 'not-applicable') continue;
    worth += line.max;
    const points = inBase(line, beside);
    sum = sum === null || points === null ? null : sum + points;
  }
  for (const group of inner) {
    if (group.applicable <= 0) continue;
    worth += group.max;
    sum = sum === null || group.points === null ? null : sum + group.points;
  }
  const applicable = pointsFromHundredths(worth);
  const earned = sum === null ? null : pointsFromHundredths(sum);
  if (earned === null || applicable === 0) return { group: id, max, applicable, earned, points: null };
  return {
    group: id,
    max,
    applicable,
    earned,
    points: applicable === max ? earned : rescalePoints(earned, applicable, max),
  };
}

/** What a line brings to its group; what lies above its maximum stands beside. */
function inBase({ share, max, mayExceed }: LineShare, beside: Beside): Points | null {
  if (typeof share === 'string') return null;
  if (mayExceed === undefined) return share;
  beside.bonus.push(pointsFromHundredths(Math.max(0, share - max)));
  return lesserPoints(share, max);
}

/** A group of bonus points or penalties: what its lines come to, its maximum at most. */
function totalBeside(
  { id, max, counts }: GroupShape,
  lines: readonly LineShare[],
  inner: readonly GroupScore[],
): GroupScore {
  const applying = lines.filter(({ share }) => share !== 'not-applicable');
  const applicable = sumPoints([...applying, ...inner].map((each) => each.max));
  const sum = knownSum([
    ...applying.map(({ share }) => (typeof share === 'number' ? share : null)),
    ...inner.map(({ points }) => points),
  ]);
  const size = capped(sum === null ? null : counts === 'penalty' ? signTurned(sum) : sum, max);
  const points = size !== null && counts === 'penalty' ? negatedPoints(size) : size;
  return { group: id, max, applicable, earned: sum, points };
}

/** The sum of groups, scaled to the full points where some do not apply; null while one is unknown, or none applies. */
function scaledSum(groups: readonly GroupScore[], full: Points): Points | null {
  const applying = groups.filter(({ applicable }) => applicable > 0);
  const earned = knownSum(applying.map(({ points }) => points));
  if (applying.length === 0 || earned === null) return null;
  const applicable = sumPoints(applying.map(({ max }) => max));
  return applicable === full ? earned : rescalePoints(earned, applicable, full);
}

function knownSum(points: readonly (Points | null)[]): Points | null {
  let sum = 0;
  for (const each of points) {
    if (each === null) return null;
    sum += each;
  }
  return pointsFromHundredths(sum);
}

function capped(points: Points | null, cap: Points | null): Points | null {
  return points === null || cap === null ? points : lesserPoints(points, cap);
}

function signTurned<P extends Points | null>(points: P): P {
  return (points === null ? null : negatedPoints(points)) as P;
}

function within(total: number, { floor, ceiling }: TotalRules): Points {
  const lifted = Math.max(total, floor);
  return pointsFromHundredths(ceiling === null ? lifted : Math.min(lifted, ceiling));
}

/** How a set treats lines that a unit marks "không áp dụng". */
export type NotApplicablePolicy = CriteriaSet['notApplicable'];

/** The share of a line that a unit marked "không áp dụng", under the set's policy; nothing is added or taken off for none. */
export function shareOfNotApplicable(
  policy: NotApplicablePolicy,
  max: Points,
  counts: Counts = 'base',
): LineShare['share'] {
  if (policy === 'rescale' || counts !== 'base') return 'not-applicable';
  return policy === 'full' ? max : ZERO_POINTS;
}
