import type { World } from '../world.ts';
import { formatTable } from './table.ts';

export type Lap = { readonly what: string; readonly milliseconds: number };

/** Measures the stages of a run, for `--chi-tiet`. */
export function stopwatch(): { readonly lap: (what: string) => void; readonly laps: () => readonly Lap[] } {
  const laps: Lap[] = [];
  let start = performance.now();
  return {
    lap: (what) => {
      const now = performance.now();
      laps.push({ what, milliseconds: now - start });
      start = now;
    },
    laps: () => laps,
  };
}

/** Prints how long each stage took, on stderr. */
export function printTimings(world: World, laps: readonly Lap[]): void {
  const rows = laps.map(({ what, milliseconds }) => [what, `${Math.round(milliseconds)} ms`]);
  world.err(`\nThời gian:\n${formatTable(rows, ['left', 'right'])}`);
}
