/** Rows or columns up to this one, and the size of each in inches. */
export type Band = { readonly until: number; readonly size: number };

/** Finds the row or column that lies so many inches from the corner; beyond the bands all are of the usual size. */
export function finderIn(bands: readonly Band[], usual: number, last: number): (inches: number) => number {
  const ends: number[] = [];
  let end = 0;
  let before = 0;
  for (const { until, size } of bands) {
    end += Math.max(0, until - before) * size;
    ends.push(end);
    before = Math.max(before, until);
  }
  return (inches) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > inches) high = middle;
      else low = middle + 1;
    }
    const done = bands[low - 1]?.until ?? 0;
    const left = Math.max(0, inches - (ends[low - 1] ?? 0));
    return Math.min(done + Math.floor(left / (bands[low]?.size || usual)) + 1, last);
  };
}
