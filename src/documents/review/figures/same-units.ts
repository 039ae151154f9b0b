import type { ReviewedYear, YearUnit } from '../../../domain/result-period.ts';
import type { Compared } from './comparisons.ts';
import type { ReviewStatistics } from './review-statistics.ts';

/** How many of the units that both years have were so in each; null where these are too few of all. */
export function ofSameUnits(
  { isEnoughUnits }: Pick<ReviewStatistics, 'isEnoughUnits'>,
  first: ReviewedYear,
  last: ReviewedYear,
  holds: (unit: YearUnit) => boolean,
): Compared | null {
  const later = new Map(last.units.map((unit) => [unit.id, unit]));
  const pairs = first.units.flatMap((before) => {
    const after = later.get(before.id);
    return after === undefined ? [] : [{ before, after }];
  });
  const of = pairs.length;
  if (of === 0 || !isEnoughUnits(of, Math.max(first.units.length, last.units.length))) return null;
  return {
    of,
    before: pairs.filter(({ before }) => holds(before)).length,
    after: pairs.filter(({ after }) => holds(after)).length,
  };
}
