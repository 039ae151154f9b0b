import { groupBy } from '../../domain/group-by.ts';
import type { GroupResult, LineResult, Result } from '../../domain/result.ts';
import { hundredths, percentOf, type Spread, spreadOf } from './statistics.ts';

type GroupTitle = Result['criteria']['units'][number];

/** How one line went over all units or people that it applies to. */
export type LineStatistics = {
  readonly id: string;
  readonly short: string;
  readonly kind: string;
  readonly scored: number;
  readonly full: number;
  readonly notApplicable: number;
  /** Unanswered or unreadable. */
  readonly unknown: number;
  /** Points earned of points possible, in percent; null where none is scored. */
  readonly percent: number | null;
};

/** How one group of criteria went. */
export type GroupStatistics<T> = {
  readonly title: GroupTitle;
  /** Over those with points in the group. */
  readonly points: Spread | null;
  readonly percent: number | null;
  readonly full: readonly T[];
  readonly belowMean: readonly T[];
  readonly lowest: readonly T[];
  readonly notApplicable: number;
  readonly lines: readonly LineStatistics[];
};

/** What counts of a line: the council's points where it has given any, else the recalculated. */
export function effectivePoints({ points, verifiedPoints }: LineResult): number | null {
  return verifiedPoints ?? points;
}

type Scored = { readonly groups: readonly GroupResult[]; readonly lines: readonly LineResult[] };

/** How each group of criteria went over some units or people. */
export function groupStatisticsOf<T>(
  titles: readonly GroupTitle[],
  members: readonly T[],
  scoredOf: (member: T) => Scored,
): readonly GroupStatistics<T>[] {
  const lines = groupBy(
    members.flatMap((member) => scoredOf(member).lines),
    ({ criterion }) => criterion,
  );
  const groups = groupBy(
    members.flatMap((member) => scoredOf(member).groups.map((group) => ({ member, ...group }))),
    ({ group }) => group,
  );
  return titles.map((title) => {
    const entries = groups.get(title.id) ?? [];
    const known = entries.flatMap(({ member, points, max }) =>
      points === null ? [] : [{ member, points, max }],
    );
    const points = spreadOf(known.map((entry) => entry.points));
    const membersWhere = (holds: (entry: { points: number; max: number }) => boolean) =>
      known.filter(holds).map(({ member }) => member);
    return {
      title,
      points,
      percent:
        points === null
          ? null
          : percentOf(
              sum(known, (e) => e.points),
              sum(known, (e) => e.max),
            ),
      full: membersWhere((entry) => entry.points === entry.max),
      belowMean: membersWhere((entry) => points !== null && entry.points < points.mean),
      lowest: membersWhere((entry) => points !== null && entry.points === points.min),
      notApplicable: entries.filter(({ applicable }) => applicable === 0).length,
      lines: title.lines.map((line) => lineStatisticsOf(line, lines.get(line.id) ?? [])),
    };
  });
}

function lineStatisticsOf(
  { id, short, kind }: GroupTitle['lines'][number],
  lines: readonly LineResult[],
): LineStatistics {
  const scored = lines.flatMap((line) => {
    const points = effectivePoints(line);
    return points === null ? [] : [{ points, max: line.max }];
  });
  const notApplicable = lines.filter(
    (line) => effectivePoints(line) === null && line.status === 'not-applicable',
  ).length;
  const possible = sum(scored, ({ max }) => max);
  return {
    id,
    short,
    kind,
    scored: scored.length,
    full: scored.filter(({ points, max }) => points === max).length,
    notApplicable,
    unknown: lines.length - scored.length - notApplicable,
    percent:
      possible === 0
        ? null
        : percentOf(
            sum(scored, ({ points }) => points),
            possible,
          ),
  };
}

function sum<T>(items: readonly T[], pick: (item: T) => number): number {
  return items.reduce((total, item) => total + hundredths(pick(item)), 0) / 100;
}
