import type { Result } from '../../../domain/result.ts';
import type { ReviewedYear, YearUnit } from '../../../domain/result-period.ts';
import type { TitledUnitType } from '../../../domain/unit.ts';
import { compareVietnamese } from '../../../text/collation.ts';
import { wholeTitle } from '../../../wording/scope.ts';
import type { Grade } from '../../figures/annual-statistics.ts';
import { type Spread, spreadOf } from '../../figures/statistics.ts';

/** Units in force in one year that are looked at together. */
type YearSet = {
  readonly units: readonly YearUnit[];
  readonly onTime: number;
  readonly late: number;
  readonly rejected: number;
  readonly missing: number;
  readonly totals: Spread | null;
  /** How many have each grade, from the best. */
  readonly grades: readonly number[];
  /** With a total, yet no grade. */
  readonly ungraded: number;
};

/** The whole city, a cluster or a kind of unit, year by year; null where a year says nothing of it. */
export type YearSeries = { readonly title: string; readonly years: readonly (YearSet | null)[] };

/** Grades from the best; those that only earlier criteria had come last. */
export function gradesOfReview({ criteria }: Result, years: readonly ReviewedYear[]): readonly Grade[] {
  const known = criteria.grades;
  const given = years.flatMap(({ units, people }) => [
    ...units.flatMap(({ grade }) => grade ?? []),
    ...(people?.grades ?? []).filter(({ count }) => count > 0).map(({ grade }) => grade),
  ]);
  const older = [...new Set(given)].filter((id) => known.every((grade) => grade.id !== id));
  return [...known, ...older.map((id) => ({ id, title: id, from: 0 }))];
}

/** All units in force, year by year. */
export function citySeries(
  years: readonly ReviewedYear[],
  grades: readonly Grade[],
  criteria: Result['criteria'],
): YearSeries {
  return {
    title: wholeTitle(criteria),
    years: years.map(({ state, units }) => (state === 'result' ? setOf(units, grades) : null)),
  };
}

/** By cluster, in Vietnamese order; a cluster is the one of that name in each year. */
export function clusterSeries(
  years: readonly ReviewedYear[],
  grades: readonly Grade[],
): readonly YearSeries[] {
  const titles = [...new Set(years.flatMap(({ units }) => units.map(clusterTitle)))].sort(compareVietnamese);
  return titles.map((title) => partSeries(title, years, grades, (unit) => clusterTitle(unit) === title));
}

/** By kind of unit, in the order of the plan. */
export function typeSeries(
  years: readonly ReviewedYear[],
  grades: readonly Grade[],
  types: readonly TitledUnitType[],
): readonly YearSeries[] {
  const present = new Set(years.flatMap(({ units }) => units.map(({ type }) => type)));
  return types
    .filter(({ id }) => present.has(id))
    .map(({ id, title }) => partSeries(title, years, grades, ({ type }) => type === id));
}

/** A unit's cluster as documents name it. */
export function clusterTitle({ cluster }: Pick<YearUnit, 'cluster'>): string {
  return cluster === '' ? 'Chưa xếp cụm' : cluster;
}

function partSeries(
  title: string,
  years: readonly ReviewedYear[],
  grades: readonly Grade[],
  holds: (unit: YearUnit) => boolean,
): YearSeries {
  return {
    title,
    years: years.map(({ units }) => {
      const members = units.filter(holds);
      return members.length === 0 ? null : setOf(members, grades);
    }),
  };
}

function setOf(units: readonly YearUnit[], grades: readonly Grade[]): YearSet {
  const count = (holds: (unit: YearUnit) => boolean) => units.filter(holds).length;
  return {
    units,
    onTime: count(({ submission }) => submission === 'on-time'),
    late: count(({ submission }) => submission === 'late'),
    rejected: count(({ submission }) => submission === 'rejected'),
    missing: count(({ submission }) => submission === 'missing'),
    totals: spreadOf(units.flatMap(({ total }) => total ?? [])),
    grades: grades.map(({ id }) => count(({ total, grade }) => total !== null && grade === id)),
    ungraded: count(({ total, grade }) => total !== null && grade === null),
  };
}
