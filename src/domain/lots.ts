/** The items in lots, in the order in which each key first occurs. */
export function lotsOf<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const lots = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const lot = lots.get(key);
    if (lot === undefined) lots.set(key, [item]);
    else lot.push(item);
  }
  return lots;
}
