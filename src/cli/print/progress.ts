import type { World } from '../world.ts';
import { styleFor } from './style.ts';

export type Progress = {
  readonly step: (done: number, total: number, what: string) => void;
  readonly end: () => void;
};

/** The bar gives way on a narrow screen, then goes. */
const WIDTH = 28;
const NARROWEST = 8;
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
      const count = `${done}/${total}`;
      // A line that is as long as the screen is wide would make the terminal begin another.
      const left = world.columns - 1 - title.length - count.length - 2;
      const width = Math.min(WIDTH, left) < NARROWEST ? 0 : Math.min(WIDTH, left);
      const filled = total === 0 ? width : Math.round((done / total) * width);
      const bar = style.green('█'.repeat(filled)) + style.dim('░'.repeat(width - filled));
      const room = Math.max(0, left - width - 1);
      const line = [title, ...(width === 0 ? [] : [bar]), count, [...what].slice(0, room).join('')];
      world.err(`\r\u001b[2K${line.join(' ').trimEnd()}`);
    },
    end: () => {
      if (isDrawn) world.err('\r\u001b[2K');
    },
  };
}
