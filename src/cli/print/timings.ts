import type { CacheUse } from '../../io/reading-cache.ts';
import type { World } from '../world.ts';
import { formatTable } from './table.ts';

export type Lap = {
  readonly what: string;
  /** On the clock. */
  readonly milliseconds: number;
  /** Of the processor: the same on a busy machine. */
  readonly processor: number;
};

/** Measures the stages of a run, for `--chi-tiet`. */
export function stopwatch(): { readonly lap: (what: string) => void; readonly laps: () => readonly Lap[] } {
  const laps: Lap[] = [];
  let start = performance.now();
  let used = process.cpuUsage();
  return {
    lap: (what) => {
      const now = performance.now();
      const { user, system } = process.cpuUsage(used);
      laps.push({ what, milliseconds: now - start, processor: (user + system) / 1000 });
      start = now;
      used = process.cpuUsage();
    },
    laps: () => laps,
  };
}

/** Prints how long each stage took and, where files were read, how much of it earlier runs spared, on stderr. */
export function printTimings(world: World, laps: readonly Lap[], use?: CacheUse): void {
  const rows = laps.map(({ what, milliseconds, processor }) => [
    what,
    `${Math.round(milliseconds)} ms`,
    `${Math.round(processor)} ms bộ xử lý`,
  ]);
  world.err(`\nThời gian:\n${formatTable(rows, ['left', 'right', 'right'])}`);
  if (use === undefined) return;
  const { reused, fresh, because } = use;
  world.err(`\nDùng lại kết quả đọc lần trước của ${reused} tệp, đọc mới ${fresh} tệp.\n`);
  if (because !== null) world.err(`Lần sau sẽ phải đọc lại các tệp này: ${because}\n`);
}
