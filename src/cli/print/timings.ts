import type { CacheUse } from '../../io/reading-cache.ts';
import type { World } from '../world.ts';
import { outWidth } from './fit.ts';
import { formatTable } from './table.ts';

export type Lap = {
  readonly what: string;
  /** On the clock. */
  readonly milliseconds: number;
  /** Of the processor: the same on a busy machine. */
  readonly processor: number;
};

/** Measures the stages of a run, for `--chi-tiet`. */
export type Stopwatch = {
  /** From here on; what went before is not measured. */
  readonly start: () => void;
  readonly lap: (what: string) => void;
  readonly laps: () => readonly Lap[];
};

/** A stopwatch that runs. */
export function stopwatch(): Stopwatch {
  const laps: Lap[] = [];
  let began = performance.now();
  let used = process.cpuUsage();
  const start = () => {
    began = performance.now();
    used = process.cpuUsage();
  };
  return {
    start,
    lap: (what) => {
      const { user, system } = process.cpuUsage(used);
      laps.push({ what, milliseconds: performance.now() - began, processor: (user + system) / 1000 });
      start();
    },
    laps: () => laps,
  };
}

/** Prints how long each stage took and, where files were read, how much of it earlier runs spared, on stderr. */
export function printTimings(world: World, laps: readonly Lap[], use?: CacheUse): void {
  if (laps.length === 0) return;
  const rows = laps.map(({ what, milliseconds, processor }) => [
    what,
    `${Math.round(milliseconds)} ms`,
    `${Math.round(processor)} ms bộ xử lý`,
  ]);
  world.err(`\nThời gian:\n${formatTable(rows, ['left', 'right', 'right'], outWidth(world))}`);
  if (use === undefined) return;
  const { reused, fresh, because } = use;
  world.err(`\nDùng lại kết quả đọc lần trước của ${reused} tệp, đọc mới ${fresh} tệp.\n`);
  if (because !== null) world.err(`Lần sau sẽ phải đọc lại các tệp này: ${because}\n`);
}
