import { groupBy } from '../domain/group-by.ts';
import { type ReportedLine, reportedBy, totalOfOutcomes } from '../domain/outcome.ts';
import { placelessLines } from '../domain/placeless-lines.ts';
import { pointsFromHundredths, pointsToNumber } from '../domain/points.ts';
import type { IndividualResult, LineResult, Result, UnitResult } from '../domain/result.ts';
import type { ReviewedYear } from '../domain/result-period.ts';
import { meanOfSum } from './mean-of.ts';

/** Points and maximum in hundredths. */
export type Score = readonly [points: number, max: number];

export type ReportedUnit = Pick<UnitResult, 'type' | 'cluster' | 'submission'> & {
  readonly lines: readonly (ReportedLine & Pick<LineResult, 'criterion'>)[];
};

/** The year's own sums over all its units; none of a result that keeps no figures. */
export function outcomesOf(
  criteria: Result['criteria'],
  units: readonly ReportedUnit[],
): NonNullable<ReviewedYear['outcomes']> {
  const reported = new Map(units.map((unit) => [unit, reportedBy(unit)]));
  const totalIn = (of: readonly ReportedUnit[], id: string) =>
    totalOfOutcomes(of.map((unit) => reported.get(unit)?.(id)));
  const byType = [...groupBy(units, ({ type }) => type)];
  const byCluster = [...groupBy(units, ({ cluster }) => cluster)];
  return criteria.units
    .flatMap(({ lines }) => lines)
    .flatMap(({ id, short, sum }) =>
      sum === undefined
        ? []
        : [
            {
              id,
              short,
              sum,
              total: totalIn(units, id),
              byType: byType.map(([type, of]) => ({ type, total: totalIn(of, id) })),
              byCluster: byCluster.map(([cluster, of]) => ({ cluster, total: totalIn(of, id) })),
            },
          ],
    );
}

export function peopleCounter({ grades }: Result['criteria']) {
  const byGrade = new Map(grades.map(({ id }) => [id, { count: 0, leaders: 0 }]));
  const all = { count: 0, leaders: 0, unscored: 0, disqualified: 0 };
  let hundredths = 0;
  return {
    add: ({ leader, total, disqualified, grade }: IndividualResult) => {
      all.count += 1;
      if (leader) all.leaders += 1;
      if (disqualified.length > 0) all.disqualified += 1;
      if (total === null) all.unscored += 1;
      else hundredths += Math.round(total * 100);
      const having = grade === null ? undefined : byGrade.get(grade);
      if (having === undefined) return;
      having.count += 1;
      if (leader) having.leaders += 1;
    },
    counted: (): NonNullable<ReviewedYear['people']> => ({
      ...all,
      mean: meanOfSum(hundredths, all.count - all.unscored),
      grades: grades.map(({ id }) => ({ grade: id, count: 0, leaders: 0, ...byGrade.get(id) })),
    }),
  };
}

type Subject = 'unit' | 'individual';
type Titles = Result['criteria']['units'];

/** Points and maxima in hundredths over all whose points are known. */
type Sum = { points: number; max: number; of: number };

export function meansCounter(subject: Subject, titles: Titles) {
  const nothing = (id: string) => [id, { points: 0, max: 0, of: 0 }] as const;
  const groups = new Map<string, Sum>(titles.map(({ id }) => nothing(id)));
  const lines = new Map<string, Sum>(titles.flatMap((group) => group.lines.map(({ id }) => nothing(id))));
  const add = (sum: Sum | undefined, points: number | null, max: number) => {
    if (sum === undefined || points === null) return;
    sum.points += Math.round(points * 100);
    sum.max += Math.round(max * 100);
    sum.of += 1;
  };
  const mean = ({ id, short, max }: { id: string; short: string; max: number }, sums: Map<string, Sum>) => {
    const { points, max: whole, of } = sums.get(id) ?? { points: 0, max: 0, of: 0 };
    return { subject, id, short, max, percent: percentOfScores([[points, whole]]), of };
  };
  return {
    add: (scored: Pick<UnitResult, 'groups' | 'lines'>) => {
      for (const { group, points, max } of scored.groups) add(groups.get(group), points, max);
      for (const { criterion, points, verifiedPoints, max } of placelessLines(scored))
        add(lines.get(criterion), verifiedPoints ?? points, max);
    },
    means: (): { readonly groups: ReviewedYear['groups']; readonly lines: ReviewedYear['lines'] } => ({
      groups: titles.map((group) => mean(group, groups)),
      lines: titles.flatMap((group) => group.lines.map((line) => mean(line, lines))),
    }),
  };
}

/** Points earned of points possible in percent, rounded half up to 0,01; null of nothing. */
export function percentOfScores(scores: readonly Score[]): number | null {
  const whole = scores.reduce((sum, [, max]) => sum + max, 0);
  if (whole === 0) return null;
  const part = scores.reduce((sum, [points]) => sum + points, 0);
  return pointsToNumber(pointsFromHundredths(Math.floor((part * 20_000 + whole) / (2 * whole))));
}

export type Nominated = Pick<
  Result['nominations'][number],
  'unit' | 'individual' | 'award' | 'subject' | 'outcome' | 'leader'
>;

export function nominatedOf(
  { awards }: Result['criteria'],
  nominations: readonly Nominated[],
): ReviewedYear['nominated'] {
  return awards.map(({ id, subject }) => {
    const put = nominations.filter(
      (each) => each.outcome === 'nominated' && each.award === id && each.subject === subject,
    );
    return {
      award: id,
      subject,
      count: put.length,
      leaders: put.filter(({ leader }) => leader === true).length,
    };
  });
}
