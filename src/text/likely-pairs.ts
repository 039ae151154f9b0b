import type { Shingled } from './similarity.ts';

/**
 * Bands of rows of the MinHash: two texts that share three in five of their runs meet in some band with a
 * probability of 1 − (1 − 0,6³)³² = 99,96 %, texts that share one in twenty with 0,4 %.
 */
const BANDS = 32;
const ROWS = 3;
/** Of two signatures so many rows must agree (their share is that of the runs in common) before texts are compared. */
const AGREEING = BANDS * ROWS * 0.3;
/** In a bucket (many copies of one text) each is compared with the first so many, so that the work stays linear. */
const COMPARED = 24;
/**
 * Pairs (positions, the smaller first) that are worth comparing: all that are much alike, and few of the others.
 * The time grows with the number of texts, not with its square. The same texts give the same pairs on every run.
 */
export function likelyPairs(texts: readonly Shingled[]): readonly (readonly [number, number])[] {
  const pairs = new Set<number>();
  const signatures = sharedRuns(texts).map((runs) => (runs.length === 0 ? null : signatureOf(runs)));
  for (let band = 0; band < BANDS; band += 1) {
    const buckets = new Map<number, number[]>();
    for (const [position, signature] of signatures.entries()) {
      if (signature === null) continue;
      const key = bandKey(signature, band);
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, [position]);
        continue;
      }
      for (const other of bucket) pairs.add(other * texts.length + position);
      if (bucket.length < COMPARED) bucket.push(position);
    }
  }
  return [...pairs]
    .map((pair): readonly [number, number] => [Math.floor(pair / texts.length), pair % texts.length])
    .filter(([a, b]) => agreeing(signatures[a], signatures[b]) >= AGREEING);
}

function agreeing(a: Uint32Array | null | undefined, b: Uint32Array | null | undefined): number {
  if (!a || !b) return 0;
  let count = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] === b[index]) count += 1;
  return count;
}

/** The runs of each text that others have too: the words that were changed in a copy stand in nobody else's text. */
function sharedRuns(texts: readonly Shingled[]): readonly (readonly number[])[] {
  const count = new Map<number, number>();
  for (const { distinct } of texts) for (const run of distinct) count.set(run, (count.get(run) ?? 0) + 1);
  return texts.map(({ distinct }) => [...distinct].filter((run) => (count.get(run) ?? 0) > 1));
}

function signatureOf(runs: readonly number[]): Uint32Array {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const run of runs) {
    for (let index = 0; index < least.length; index += 1) {
      const mixed = (Math.imul(run, MULTIPLIERS[index] ?? 1) + (ADDENDS[index] ?? 0)) >>> 0;
      if (mixed < (least[index] ?? 0)) least[index] = mixed;
    }
  }
  return least;
}

function bandKey(signature: Uint32Array, band: number): number {
  let key = band;
  for (let row = 0; row < ROWS; row += 1) key = mix(key ^ (signature[band * ROWS + row] ?? 0));
  return key;
}

const ROW_NUMBERS = Array.from({ length: BANDS * ROWS }, (_, index) => index + 1);
const MULTIPLIERS = Uint32Array.from(ROW_NUMBERS, (row) => mix(row) | 1);
const ADDENDS = Uint32Array.from(ROW_NUMBERS, (row) => mix(-row));

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
