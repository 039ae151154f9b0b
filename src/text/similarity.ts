/**
 * Words in a row that two texts must share before they count as shared: three syllables are about one and a half
 * words of Vietnamese. Shorter, every text on one theme looks alike; longer, a word changed here and there hides a
 * copy. Measured in docs/intake.md.
 */
const SHINGLE = 3;

/** A text made ready to be compared: its runs of `SHINGLE` words, in their order. */
export type Shingled = {
  /** How many words it has. */
  readonly length: number;
  readonly runs: readonly number[];
  readonly distinct: ReadonlySet<number>;
};

/** Makes texts comparable with each other; words get their numbers in the order in which they first come. */
export function shingleAll(texts: readonly (readonly string[])[]): readonly Shingled[] {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  return texts.map((words) => {
    const ids = words.map(numberOf);
    const runs = ids.slice(SHINGLE - 1).map((_, at) => hash(ids, at));
    return { length: words.length, runs, distinct: new Set(runs) };
  });
}

/**
 * The share of words (0 to 1) that two texts have in common, counting only those in a shared run of three or more:
 * a sentence moved elsewhere still counts, a word changed costs little more than itself.
 */
export function sharedWords(a: Shingled, b: Shingled): number {
  const words = a.length + b.length;
  return words === 0 ? 0 : (covered(a, b) + covered(b, a)) / words;
}

/** The share of the shorter text's words that the longer one has too: 1 where it was copied whole and added to. */
export function containedWords(a: Shingled, b: Shingled): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 0 ? 0 : covered(short, long) / short.length;
}

/** How many words of `text` lie in a run that `other` has too. */
function covered(text: Shingled, other: Shingled): number {
  let count = 0;
  let end = 0;
  text.runs.forEach((run, at) => {
    if (!other.distinct.has(run)) return;
    count += at + SHINGLE - Math.max(at, end);
    end = at + SHINGLE;
  });
  return count;
}

/** Mixes the numbers of the words from `at` into 32 bits. */
function hash(ids: readonly number[], at: number): number {
  let mixed = 0x811c9dc5;
  for (let index = at; index < at + SHINGLE; index += 1) {
    mixed = Math.imul(mixed ^ (ids[index] ?? 0), 0x01000193);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  }
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
