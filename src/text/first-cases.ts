/** The first so many of some cases, and how many there are beside them: `A, B và 3 trường hợp khác`. */
export function firstCases(names: readonly string[], shown: number): string {
  const rest = names.length - shown;
  return rest > 0 ? `${names.slice(0, shown).join(', ')} và ${rest} trường hợp khác` : names.join(', ');
}
