import { relative, sep } from 'node:path';
import type { World } from '../world.ts';

/** Never longer than it must be: relative to where the clerk stands, if it lies below; with forward slashes. */
export function shownPath(world: World, path: string): string {
  const near = relative(world.cwd, path);
  return (near.startsWith('..') ? path : near).split(sep).join('/');
}

/** A word of a command as it is typed: in quotes where there is room in it. */
export function asTyped(word: string): string {
  return /\s/u.test(word) ? `"${word}"` : word;
}
