import { dirname } from 'node:path';
import type { WrittenDocument } from '../../write/written-document.ts';
import type { World } from '../world.ts';
import { shownPath } from './shown-path.ts';

/** What was written, a row each; many of a kind in one folder are one row with their number. */
export function writtenRows(
  world: World,
  written: readonly WrittenDocument[],
): readonly (readonly [title: string, path: string])[] {
  const counts = new Map<string, number>();
  for (const { noun, path } of written) {
    if (noun !== undefined) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  }
  return written.flatMap(({ title, path, noun }) => {
    if (noun === undefined) return [[title, shownPath(world, path)]];
    const folder = dirname(path);
    const count = counts.get(folder);
    counts.delete(folder);
    return count === undefined ? [] : [[`${count} ${noun}`, `${shownPath(world, folder)}/`]];
  });
}
