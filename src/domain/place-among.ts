/** Totals, highest first, to be asked for places. */
export function highestFirst(totals: readonly number[]): readonly number[] {
  return totals.toSorted((a, b) => b - a);
}

/**
 * Which place a total takes among all those who meet the conditions, equals sharing one: 1 is the highest. The one reckoning
 * of the place that a reason names, and by which the gate compares it.
 */
export function placeAmong(totals: readonly number[], total: number): number {
  return countAbove(totals, total) + 1;
}

/** How many of the totals, highest first, lie above `bound`; by halving, so that large pools stay fast. */
export function countAbove(totals: readonly number[], bound: number): number {
  let low = 0;
  let high = totals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) > bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
