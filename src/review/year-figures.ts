import { groupBy } from '../domain/group-by.ts';
import { reportedBy, totalOfOutcomes } from '../domain/outcome.ts';
import { pointsFromHundredths, pointsToNumber } from '../domain/points.ts';
import type { GroupResult, IndividualResult, LineResult, Result, UnitResult } from '../domain/result.ts';
import type { ReviewedYear } from '../domain/result-period.ts';
import { meanOf } from './mean-of.ts';

/** Points and maximum in hundredths. */
export type Score = readonly [points: number, max: number];

/** The year's own sums over all its units; none of a result that keeps no figures. */
export function outcomesOf({ criteria, units }: Result): NonNullable<ReviewedYear['outcomes']> {
  const reported = new Map(units.map((unit) => [unit, reportedBy(unit)]));
  const totalIn = (of: readonly UnitResult[], id: string) =>
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

export function peopleOf(
  people: readonly IndividualResult[],
  { grades }: Result['criteria'],
): NonNullable<ReviewedYear['people']> {
  return {
    count: people.length,
    leaders: people.filter(({ leader }) => leader).length,
    unscored: people.filter(({ total }) => total === null).length,
    disqualified: people.filter(({ disqualified }) => disqualified.length > 0).length,
    mean: meanOf(people.flatMap(({ total }) => total ?? [])),
    grades: grades.map(({ id }) => {
      const having = people.filter(({ grade }) => grade === id);
      return { grade: id, count: having.length, leaders: having.filter(({ leader }) => leader).length };
    }),
  };
}

type Subject = 'unit' | 'individual';
type Titles = Result['criteria']['units'];

export function groupMeans(
  subject: Subject,
  titles: Titles,
  scored: readonly { readonly groups: readonly GroupResult[] }[],
): ReviewedYear['groups'] {
  const byGroup = groupBy(
    scored.flatMap(({ groups }) => groups),
    ({ group }) => group,
  );
  return titles.map(({ id, short, max }) => {
    const known = (byGroup.get(id) ?? []).flatMap(({ points, max: of }) =>
      points === null ? [] : [{ points, of }],
    );
    return { subject, id, short, max, percent: shareOf(known), of: known.length };
  });
}

export function lineMeans(
  subject: Subject,
  titles: Titles,
  scored: readonly { readonly lines: readonly LineResult[] }[],
): ReviewedYear['lines'] {
  const byLine = groupBy(
    scored.flatMap(({ lines }) => lines),
    ({ criterion }) => criterion,
  );
  return titles.flatMap(({ lines }) =>
    lines.map(({ id, short, max }) => {
      const known = (byLine.get(id) ?? []).flatMap(({ points, verifiedPoints, max: of }) => {
        const counts = verifiedPoints ?? points;
        return counts === null ? [] : [{ points: counts, of }];
      });
      return { subject, id, short, max, percent: shareOf(known), of: known.length };
    }),
  );
}

function shareOf(entries: readonly { readonly points: number; readonly of: number }[]): number | null {
  return percentOfScores(entries.map(({ points, of }) => [Math.round(points * 100), Math.round(of * 100)]));
}

/** Points earned of points possible in percent, rounded half up to 0,01; null of nothing. */
export function percentOfScores(scores: readonly Score[]): number | null {
  const whole = scores.reduce((sum, [, max]) => sum + max, 0);
  if (whole === 0) return null;
  const part = scores.reduce((sum, [points]) => sum + points, 0);
  return pointsToNumber(pointsFromHundredths(Math.floor((part * 20_000 + whole) / (2 * whole))));
}

export function nominatedOf({ nominations, criteria }: Result): ReviewedYear['nominated'] {
  return criteria.awards.map(({ id, subject }) => {
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
