import type { Result } from '../../../domain/result.ts';
import type { ReviewedYear } from '../../../domain/result-period.ts';
import type { Compared, YearsCompared } from './comparisons.ts';
import { differenceOf } from './differences.ts';

type Subject = 'unit' | 'individual';

/** A group or a criterion over the years, in percent of its maximum; null where a year says nothing of it. */
export type MeanTrend = {
  readonly id: string;
  readonly short: string;
  readonly percents: readonly (number | null)[];
  /** How many each is the mean of. */
  readonly counts: readonly number[];
  /** In the first and the last comparable year, over the same members; null where they are none, or too few. */
  readonly compared: Compared | null;
  /** Between these, in percentage points. */
  readonly change: number | null;
};

/** A group with its criteria. */
export type GroupTrend = MeanTrend & { readonly lines: readonly MeanTrend[] };

/** Groups and criteria of units or of people. */
export type Trends = {
  readonly groups: readonly GroupTrend[];
  /** Groups and criteria that only earlier versions had. */
  readonly former: readonly MeanTrend[];
};

/** How each group and criterion went, by the last criteria's order. */
export function trendsOf(
  { criteria }: Result,
  years: readonly ReviewedYear[],
  yearsCompared: YearsCompared,
  subject: Subject,
): Trends {
  const titles = subject === 'unit' ? criteria.units : criteria.individuals;
  const groupOf = trendIn(years, yearsCompared, 'groups', subject);
  const lineOf = trendIn(years, yearsCompared, 'lines', subject);
  const current = new Set(titles.flatMap(({ id, lines }) => [id, ...lines.map((line) => line.id)]));
  const means = years.flatMap(({ groups, lines }) => [...groups, ...lines]);
  const former = new Map(
    means
      .filter((mean) => mean.subject === subject && !current.has(mean.id))
      .map(({ id, short }) => [id, short] as const),
  );
  const isGroup = (id: string) => years.some(({ groups }) => groups.some((group) => group.id === id));
  return {
    groups: titles.map(({ id, short, lines }) => ({
      ...groupOf(id, short),
      lines: lines.map((line) => lineOf(line.id, line.short)),
    })),
    former: [...former].map(([id, short]) => (isGroup(id) ? groupOf : lineOf)(id, short)),
  };
}

function trendIn(
  years: readonly ReviewedYear[],
  { mean }: YearsCompared,
  of: 'groups' | 'lines',
  subject: Subject,
): (id: string, short: string) => MeanTrend {
  const meanIn = (year: ReviewedYear, id: string) =>
    year[of].find((each) => each.subject === subject && each.id === id);
  return (id, short) => {
    const compared = mean(subject, id);
    return {
      id,
      short,
      percents: years.map((year) => meanIn(year, id)?.percent ?? null),
      counts: years.map((year) => meanIn(year, id)?.of ?? 0),
      compared,
      change: compared === null ? null : differenceOf(compared.before, compared.after),
    };
  };
}
