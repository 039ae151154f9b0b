/** A line and column of a file, both from 1. */
export type Place = { readonly line: number; readonly column: number };

/** Keys and indexes from the top of a YAML file down to an entry. */
export type Path = readonly (string | number)[];

/** Places of entries by `pathKey`, and of their names by `keyOf`. */
export type Places = ReadonlyMap<string, Place>;

/** A path as the key of `Places`: `units/groups/0/max`. */
export function pathKey(path: Path): string {
  return path.join('/');
}

/** Where the name of an entry stands, apart from its value. */
export function keyOf(path: Path): string {
  return `${pathKey(path)}:`;
}

/** Where an entry stands; for one that is missing, where its nearest parent stands. */
export function placeOf(places: Places | undefined, path: Path): Place | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places?.get(pathKey(path.slice(0, length)));
    if (place) return place;
  }
  return undefined;
}
