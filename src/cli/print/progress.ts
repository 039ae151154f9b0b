import type { World } from '../world.ts';
import { styleFor } from './style.ts';

export type Progress = {
  readonly step: (done: number, total: number, what: string) => void;
  readonly end: () => void;
};

const WIDTH = 28;
const INTERVAL = 80;

/**
 * A bar on stderr while many files are read; nothing at all when stderr is not a terminal. Drawn at most every
 * 80 ms, so that it never slows the reading.
 */
export function progressBar(
  world: World,
  title: string,
  now: () => number = () => performance.now(),
): Progress {
  if (!world.isTerminal) return { step: () => {}, end: () => {} };
  const style = styleFor(world);
  let last = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  return {
    step: (done, total, what) => {
      const time = now();
      if (time - last < INTERVAL && done < total) return;
      last = time;
      isDrawn = true;
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const bar = style.green('█'.repeat(filled)) + style.dim('░'.repeat(WIDTH - filled));
      const room = Math.max(0, world.columns - WIDTH - title.length - 20);
      world.err(`\r\u001b[2K${title} ${bar} ${done}/${total} ${[...what].slice(0, room).join('')}`);
    },
    end: () => {
      if (isDrawn) world.err('\r\u001b[2K');
    },
  };
}
