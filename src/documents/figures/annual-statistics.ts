import { groupBy } from '../../domain/group-by.ts';
import type { IndividualResult, Result, UnitResult } from '../../domain/result.ts';
import { unitTypesOf } from '../../domain/unit.ts';
import { compareVietnamese } from '../../text/collation.ts';
import { wholeTitle } from '../../wording/scope.ts';
import { type GroupStatistics, groupStatisticsOf } from './group-statistics.ts';
import { type Spread, spreadOf } from './statistics.ts';

export type Grade = Result['criteria']['grades'][number];

/** A grade and who has it. */
export type GradeHolders<T> = { readonly grade: Grade; readonly members: readonly T[] };

/** A unit with a total. */
export type ScoredUnit = UnitResult & { readonly total: number };

/** Units that are looked at together: all, those of a kind, those of a cluster. */
export type UnitSet = {
  readonly title: string;
  readonly units: readonly UnitResult[];
  /** On time or late. */
  readonly submitted: readonly UnitResult[];
  /** With a total, best first. */
  readonly scored: readonly ScoredUnit[];
  /** Without a total: the documents say why. */
  readonly unscored: readonly UnitResult[];
  readonly totals: Spread | null;
  readonly grades: readonly GradeHolders<UnitResult>[];
  /** With a total, yet no grade. */
  readonly ungraded: readonly UnitResult[];
};

export type Member = { readonly unit: UnitResult; readonly person: IndividualResult };

/** People of the submissions that count. */
export type PeopleSet = {
  readonly members: readonly Member[];
  readonly scored: readonly Member[];
  readonly unscored: readonly Member[];
  readonly leaders: readonly Member[];
  readonly totals: Spread | null;
  readonly grades: readonly GradeHolders<Member>[];
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
  const clusters = [...groupBy(units, clusterOf)].sort(([a], [b]) => compareVietnamese(a, b));
  const byType = groupBy(units, ({ type }) => type);
  return {
    city: setOf(wholeTitle(criteria), units),
    types: unitTypesOf(criteria).flatMap(({ id, title }) => {
      const members = byType.get(id);
      return members === undefined ? [] : [setOf(title, members)];
    }),
    clusters: clusters.map(([title, members]) => setOf(title, members)),
    onTime: withSubmission('on-time'),
    late: withSubmission('late'),
    missing: withSubmission('missing'),
    rejected: withSubmission('rejected'),
    groups: groupStatisticsOf(criteria.units.filter(isInTotal), units, (unit) => unit),
    people: peopleSetOf(result),
  };
}

/** Bonus and penalties are no share of anything. */
function isInTotal({ counts }: Result['criteria']['units'][number]): boolean {
  return counts === undefined;
}

/** A unit's cluster as documents name it. */
export function clusterOf({ cluster }: UnitResult): string {
  return cluster === '' ? 'Chưa xếp cụm' : cluster;
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
  const scored = units.filter((unit): unit is ScoredUnit => unit.total !== null).sort(byStanding);
  return {
    title,
    units,
    submitted: units.filter(({ submission }) => submission === 'on-time' || submission === 'late'),
    scored,
    unscored: units.filter(({ total }) => total === null),
    totals: spreadOf(scored.map(({ total }) => total)),
    grades: gradeHoldersOf(grades, scored, ({ grade }) => grade),
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
    grades: gradeHoldersOf(criteria.grades, scored, ({ person }) => person.grade),
    ungraded: scored.filter(({ person }) => person.grade === null),
    disqualified: members.filter(({ person }) => person.disqualified.length > 0),
    groups: groupStatisticsOf(criteria.individuals.filter(isInTotal), members, ({ person }) => person),
  };
}

function gradeHoldersOf<T>(
  grades: readonly Grade[],
  scored: readonly T[],
  gradeOf: (member: T) => string | null,
): readonly GradeHolders<T>[] {
  const byGrade = groupBy(scored, gradeOf);
  return grades.map((grade) => ({ grade, members: byGrade.get(grade.id) ?? [] }));
}
