import { Chalk, type ChalkInstance } from 'chalk';
import type { World } from '../world.ts';

/** Colours on a terminal only, and never with NO_COLOR (whatever its value, as the convention says). */
export function styleFor(world: World): ChalkInstance {
  const isPlain = !world.isTerminal || (world.env.NO_COLOR ?? '') !== '' || world.env.TERM === 'dumb';
  return new Chalk({ level: isPlain ? 0 : 1 });
}
