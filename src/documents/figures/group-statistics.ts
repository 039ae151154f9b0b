import { type PlacelessLine, placelessLines } from '../../domain/placeless-lines.ts';
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
  readonly notApplicable: number;
  readonly lines: readonly LineStatistics[];
};

/** What counts of a line: the council's points where it has given any, else the recalculated. */
export function effectivePoints({ points, verifiedPoints }: PlacelessLine): number | null {
  return verifiedPoints ?? points;
}

type Scored = { readonly groups: readonly GroupResult[]; readonly lines: readonly LineResult[] };

/** How each group of criteria went over some units or people. */
export function groupStatisticsOf<T>(
  titles: readonly GroupTitle[],
  members: readonly T[],
  scoredOf: (member: T) => Scored,
): readonly GroupStatistics<T>[] {
  const lines = new Map<string, LineTally>();
  const groups = new Map<string, GroupEntry<T>[]>();
  // One after the other: of people the lines are made when they are asked for, and all of all are many.
  for (const member of members) {
    const scored = scoredOf(member);
    for (const line of placelessLines(scored)) {
      const tally = lines.get(line.criterion) ?? { ...NO_LINES };
      lines.set(line.criterion, tally);
      addLine(tally, line);
    }
    for (const { group, points, max, applicable } of scored.groups) {
      const entries = groups.get(group) ?? [];
      groups.set(group, entries);
      entries.push({ member, points, max, applicable });
    }
  }
  return titles.map((title) => {
    const entries = groups.get(title.id) ?? [];
    const known = entries.flatMap(({ member, points, max }) =>
      points === null ? [] : [{ member, points, max }],
    );
    const points = spreadOf(known.map((entry) => entry.points));
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
      full: known.filter(({ points: own, max }) => own === max).map(({ member }) => member),
      notApplicable: entries.filter(({ applicable }) => applicable === 0).length,
      lines: title.lines.map((line) => lineStatisticsOf(line, lines.get(line.id) ?? NO_LINES)),
    };
  });
}

/** Points of a member in a group. */
type GroupEntry<T> = Pick<GroupResult, 'points' | 'max' | 'applicable'> & { readonly member: T };

/** One line over those that have it; points in hundredths. */
type LineTally = {
  all: number;
  scored: number;
  full: number;
  notApplicable: number;
  earned: number;
  possible: number;
};

const NO_LINES: LineTally = { all: 0, scored: 0, full: 0, notApplicable: 0, earned: 0, possible: 0 };

function addLine(tally: LineTally, line: PlacelessLine): void {
  const points = effectivePoints(line);
  tally.all += 1;
  if (points === null) {
    if (line.status === 'not-applicable') tally.notApplicable += 1;
    return;
  }
  tally.scored += 1;
  if (points === line.max) tally.full += 1;
  tally.earned += hundredths(points);
  tally.possible += hundredths(line.max);
}

function lineStatisticsOf(
  { id, short, kind }: GroupTitle['lines'][number],
  { all, scored, full, notApplicable, earned, possible }: LineTally,
): LineStatistics {
  return {
    id,
    short,
    kind,
    scored,
    full,
    notApplicable,
    unknown: all - scored - notApplicable,
    percent: possible === 0 ? null : percentOf(earned / 100, possible / 100),
  };
}

function sum<T>(items: readonly T[], pick: (item: T) => number): number {
  return items.reduce((total, item) => total + hundredths(pick(item)), 0) / 100;
}
