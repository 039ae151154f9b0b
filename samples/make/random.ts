/** A stream of chance that gives the same numbers for the same seed, on every machine. */
export type Chance = {
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly between: (lowest: number, highest: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** True in so many cases out of one. */
  readonly happens: (probability: number) => boolean;
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
};

/** Chance seeded by words, so that one unit's data never moves when another is added. */
export function chanceOf(...seed: readonly (string | number)[]): Chance {
  let state = hash(seed.join('/'));
  const next = (): number => {
    // mulberry32: enough for sample data, and short.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (lowest: number, highest: number): number =>
    lowest + Math.floor(next() * (highest - lowest + 1));
  const pick = <T>(from: readonly T[]): T => {
    const item = from[between(0, from.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const shuffle = <T>(items: readonly T[]): readonly T[] => {
    const rest = [...items];
    return items.flatMap(() => rest.splice(between(0, rest.length - 1), 1));
  };
  return { next, between, pick, happens: (probability) => next() < probability, shuffle };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value;
}
