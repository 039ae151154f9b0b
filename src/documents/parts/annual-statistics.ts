import type { GroupResult, IndividualResult, LineResult, Result, UnitResult } from '../../domain/result.ts';
import { UNIT_TYPE_TITLES, UNIT_TYPES } from '../../domain/unit.ts';
import { compareVietnamese } from '../../text/collation.ts';
import { lotsOf, percentOf, type Spread, spreadOf } from './statistics.ts';

export type Grade = Result['criteria']['grades'][number];
export type GroupTitle = Result['criteria']['units'][number];

/** A grade and who has it. */
export type GradeLot<T> = { readonly grade: Grade; readonly members: readonly T[] };

/** Units that are looked at together: all, those of a kind, those of a cluster. */
export type UnitSet = {
  readonly title: string;
  readonly units: readonly UnitResult[];
  /** On time or late. */
  readonly submitted: readonly UnitResult[];
  /** With a total, best first. */
  readonly scored: readonly UnitResult[];
  /** Without a total: the documents say why. */
  readonly unscored: readonly UnitResult[];
  readonly totals: Spread | null;
  readonly grades: readonly GradeLot<UnitResult>[];
  /** With a total, yet no grade. */
  readonly ungraded: readonly UnitResult[];
};

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

export type Member = { readonly unit: UnitResult; readonly person: IndividualResult };

/** People of the submissions that count. */
export type PeopleSet = {
  readonly members: readonly Member[];
  readonly scored: readonly Member[];
  readonly unscored: readonly Member[];
  readonly leaders: readonly Member[];
  readonly totals: Spread | null;
  readonly grades: readonly GradeLot<Member>[];
  readonly ungraded: readonly Member[];
  readonly disqualified: readonly Member[];
  readonly groups: readonly GroupStatistics<Member>[];
};

/** Every figure that the documents of the year print, computed once from the Result. */
export type AnnualStatistics = {
  readonly city: UnitSet;
  readonly types: readonly UnitSet[];
  readonly clusters: readonly UnitSet[];
  readonly onTime: readonly UnitResult[];
  readonly late: readonly UnitResult[];
  readonly missing: readonly UnitResult[];
  readonly rejected: readonly UnitResult[];
  readonly groups: readonly GroupStatistics<UnitResult>[];
  readonly people: PeopleSet;
};

export function annualStatisticsOf(result: Result): AnnualStatistics {
  const { units, criteria } = result;
  const withSubmission = (state: UnitResult['submission']) =>
    units.filter(({ submission }) => submission === state);
  const setOf = (title: string, members: readonly UnitResult[]) => unitSetOf(title, members, criteria.grades);
  const clusters = [...lotsOf(units, clusterOf)].sort(([a], [b]) => compareVietnamese(a, b));
  const byType = lotsOf(units, ({ type }) => type);
  return {
    city: setOf('Toàn thành phố', units),
    types: UNIT_TYPES.flatMap((type) => {
      const members = byType.get(type);
      return members === undefined ? [] : [setOf(UNIT_TYPE_TITLES[type], members)];
    }),
    clusters: clusters.map(([title, members]) => setOf(title, members)),
    onTime: withSubmission('on-time'),
    late: withSubmission('late'),
    missing: withSubmission('missing'),
    rejected: withSubmission('rejected'),
    groups: groupStatisticsOf(criteria.units, units, (unit) => unit),
    people: peopleSetOf(result),
  };
}

/** A unit's cluster as documents name it. */
export function clusterOf({ cluster }: UnitResult): string {
  return cluster === '' ? 'Chưa xếp cụm' : cluster;
}

/** What counts of a line: the council's points where it has given any, else the recalculated. */
export function effectivePoints({ points, verifiedPoints }: LineResult): number | null {
  return verifiedPoints ?? points;
}

/** Best first; equal ranks, and those without one, by name. */
export function byStanding(a: UnitResult, b: UnitResult): number {
  return (
    (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER) ||
    (b.total ?? 0) - (a.total ?? 0) ||
    compareVietnamese(a.name, b.name)
  );
}

function unitSetOf(title: string, units: readonly UnitResult[], grades: readonly Grade[]): UnitSet {
  const scored = units.filter(({ total }) => total !== null).sort(byStanding);
  return {
    title,
    units,
    submitted: units.filter(({ submission }) => submission === 'on-time' || submission === 'late'),
    scored,
    unscored: units.filter(({ total }) => total === null),
    totals: spreadOf(scored.flatMap(({ total }) => total ?? [])),
    grades: gradeLotsOf(grades, scored, ({ grade }) => grade),
    ungraded: scored.filter(({ grade }) => grade === null),
  };
}

function peopleSetOf({ units, criteria }: Result): PeopleSet {
  const members = units.flatMap((unit) => unit.individuals.map((person): Member => ({ unit, person })));
  const scored = members.filter(({ person }) => person.total !== null);
  return {
    members,
    scored,
    unscored: members.filter(({ person }) => person.total === null),
    leaders: members.filter(({ person }) => person.leader),
    totals: spreadOf(scored.flatMap(({ person }) => person.total ?? [])),
    grades: gradeLotsOf(criteria.grades, scored, ({ person }) => person.grade),
    ungraded: scored.filter(({ person }) => person.grade === null),
    disqualified: members.filter(({ person }) => person.disqualified.length > 0),
    groups: groupStatisticsOf(criteria.individuals, members, ({ person }) => person),
  };
}

function gradeLotsOf<T>(
  grades: readonly Grade[],
  scored: readonly T[],
  gradeOf: (member: T) => string | null,
): readonly GradeLot<T>[] {
  const lots = lotsOf(scored, gradeOf);
  return [...grades]
    .sort((a, b) => b.from - a.from)
    .map((grade) => ({ grade, members: lots.get(grade.id) ?? [] }));
}

type Scored = { readonly groups: readonly GroupResult[]; readonly lines: readonly LineResult[] };

function groupStatisticsOf<T>(
  titles: readonly GroupTitle[],
  members: readonly T[],
  scoredOf: (member: T) => Scored,
): readonly GroupStatistics<T>[] {
  const lines = lotsOf(
    members.flatMap((member) => scoredOf(member).lines),
    ({ criterion }) => criterion,
  );
  const groups = lotsOf(
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
  return items.reduce((total, item) => total + Math.round(pick(item) * 100), 0) / 100;
}
