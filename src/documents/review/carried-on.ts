import type { ReviewResult } from '../../domain/result.ts';

/**
 * Units of today that go on with the figures of another, by its code. A unit that already existed keeps its own
 * figures, even where it took another over whole.
 */
export function carriedOnBy({ units }: ReviewResult): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, Set<string>>();
  for (const { id, name, history = [] } of units) {
    const sources = history.filter(({ state }) => state !== 'broken').flatMap(({ units: of }) => of);
    for (const source of sources) {
      if (source.id === id) continue;
      heirs.set(source.id, (heirs.get(source.id) ?? new Set()).add(name));
    }
  }
  return new Map([...heirs].map(([id, names]) => [id, [...names]]));
}
