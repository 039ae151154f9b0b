import fc from 'fast-check';

/** Whether everything is tried (`npm run test:long`), or a part of it that is the same each time (`npm test`). */
export const isLong = process.env.MODE === 'long';

/** So many of something in the long run, and the fewer in the short one; both start from the same seed. */
export function effort(counts: { readonly short: number; readonly long: number }): number {
  return isLong ? counts.long : counts.short;
}

/** The seed of what is drawn by chance; another by hand: `SEED=7`. */
export const SEED = Number(process.env.SEED ?? 1);

/** Properties that say no number of their own: fast-check's usual hundred in the long run. */
export function setPropertyEffort(): void {
  fc.configureGlobal({ seed: SEED, numRuns: effort({ short: 40, long: 100 }) });
}
