import type { OutcomeTotal, Sum } from '../../../domain/outcome.ts';
import type { ReportRules } from '../../../domain/report-rules.ts';
import type { Result } from '../../../domain/result.ts';
import type { ReviewedYear } from '../../../domain/result-period.ts';

/** What the units reported of one criterion, year by year; null where a year keeps no figures, or did not ask. */
export type OutcomeSeries = {
  readonly id: string;
  readonly short: string;
  readonly sum: Sum;
  readonly years: readonly ({ readonly sum: Sum; readonly total: OutcomeTotal } | null)[];
};

/** In the order of the last criteria, those first; without choices, and without what the office does not add up. */
export function outcomeSeriesOf(
  { criteria }: Result,
  years: readonly ReviewedYear[],
  { notAdded }: ReportRules,
): readonly OutcomeSeries[] {
  const isNotAdded = (id: string) => notAdded.some(({ plan, line }) => plan === criteria.id && line === id);
  const order = criteria.units.flatMap(({ lines }) => lines.map(({ id }) => id));
  const seen = years.flatMap(({ outcomes }) => outcomes ?? []);
  const ids = [...new Set([...order, ...seen.map(({ id }) => id)])];
  return ids.flatMap((id) => {
    const last = seen.findLast((each) => each.id === id);
    if (last === undefined || last.sum === 'choice' || isNotAdded(id)) return [];
    const ofYears = years.map(({ outcomes }) => {
      const found = outcomes?.find((each) => each.id === id);
      return found === undefined || found.sum !== last.sum ? null : { sum: found.sum, total: found.total };
    });
    return ofYears.every((year) => year === null || year.total.added === 0)
      ? []
      : [{ id, short: last.short, sum: last.sum, years: ofYears }];
  });
}
