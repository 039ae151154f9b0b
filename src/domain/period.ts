/** Days from … to …, both included, as yyyy-MM-dd; null where open. */
export type Period = { readonly from: string | null; readonly to: string | null };

/** Whether a day lies in a period. */
export function holdsOn({ from, to }: Period, date: string): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/** Whether two periods share a day. */
export function overlap(a: Period, b: Period): boolean {
  return (
    (a.from === null || b.to === null || a.from <= b.to) &&
    (b.from === null || a.to === null || b.from <= a.to)
  );
}
