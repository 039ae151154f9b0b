/** The same order on every computer: by code units, for what must come out alike each time and nobody reads as a list. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
