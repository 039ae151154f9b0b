/** yyyy-MM-dd as a table shows it, every day and month with two figures: `05/11/2022`; blank for none. */
export function dayOf(iso: string | null): string | null {
  return iso === null ? null : iso.split('-').reverse().join('/');
}
