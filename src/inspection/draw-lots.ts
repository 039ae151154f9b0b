/** A copy in an order drawn by lot; the same seed draws the same order on every machine. */
export function drawLots<T>(items: readonly T[], seed: number): readonly T[] {
  const next = randomNumbers(seed);
  const drawn = [...items];
  // Fisher and Yates: every order is as likely as any other.
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [drawn[last], drawn[other]] = [drawn[other] as T, drawn[last] as T];
  }
  return drawn;
}

/** Mulberry32: numbers from 0 up to 1, exact in 32-bit integers, so alike everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
