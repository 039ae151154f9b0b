import type { CacheUse } from '../../io/reading-cache.ts';
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

/** Prints how long each stage took and how much of the reading earlier runs spared, on stderr. */
export function printTimings(world: World, laps: readonly Lap[], { reused, fresh, because }: CacheUse): void {
  const rows = laps.map(({ what, milliseconds }) => [what, `${Math.round(milliseconds)} ms`]);
  world.err(`\nThời gian:\n${formatTable(rows, ['left', 'right'])}`);
  world.err(`\nDùng lại kết quả đọc lần trước của ${reused} tệp, đọc mới ${fresh} tệp.\n`);
  if (because !== null) world.err(`Lần sau sẽ phải đọc lại các tệp này: ${because}\n`);
}
