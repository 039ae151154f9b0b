import { groupBy } from '../domain/group-by.ts';
import type { Points } from '../domain/points.ts';

/**
 * Ranks by total, highest first: equal totals share a rank and the next rank is skipped (contract section 5).
 * An entry without a total has no rank.
 */
export function rankByTotal<T>(
  entries: readonly T[],
  totalOf: (entry: T) => Points | null,
): ReadonlyMap<T, number> {
  const ranked = entries
    .flatMap((entry) => {
      const total = totalOf(entry);
      return total === null ? [] : [{ entry, total }];
    })
    .sort((a, b) => b.total - a.total);
  const ranks = new Map<T, number>();
  let rank = 0;
  ranked.forEach(({ entry, total }, index) => {
    if (index === 0 || total !== ranked[index - 1]?.total) rank = index + 1;
    ranks.set(entry, rank);
  });
  return ranks;
}

/** Ranks within each group of entries that share a key (a cụm thi đua, a unit). */
export function rankWithin<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  totalOf: (entry: T) => Points | null,
): ReadonlyMap<T, number> {
  const groups = groupBy(entries, keyOf);
  return new Map([...groups.values()].flatMap((group) => [...rankByTotal(group, totalOf)]));
}
