import type { Result } from '../../../domain/result.ts';
import type { ReviewedYear } from '../../../domain/result-period.ts';
import { differenceOf } from './differences.ts';
import type { Span } from './years.ts';

type Subject = 'unit' | 'individual';

/** A group or a criterion over the years, in percent of its maximum; null where a year says nothing of it. */
export type MeanTrend = {
  readonly id: string;
  readonly short: string;
  readonly percents: readonly (number | null)[];
  /** Between the first and the last comparable year, in percentage points. */
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
  span: Span | null,
  subject: Subject,
): Trends {
  const titles = subject === 'unit' ? criteria.units : criteria.individuals;
  const groupOf = trendIn(years, span, 'groups', subject);
  const lineOf = trendIn(years, span, 'lines', subject);
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
  span: Span | null,
  of: 'groups' | 'lines',
  subject: Subject,
): (id: string, short: string) => MeanTrend {
  const percentIn = (year: ReviewedYear, id: string) =>
    year[of].find((mean) => mean.subject === subject && mean.id === id)?.percent ?? null;
  return (id, short) => ({
    id,
    short,
    percents: years.map((year) => percentIn(year, id)),
    change: span === null ? null : differenceOf(percentIn(span.first, id), percentIn(span.last, id)),
  });
}
