import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { isLong } from './effort.ts';
import { type Changed, type Changes, everyChange } from './every-place.ts';
import { expectGolden } from './golden.ts';
import { placeOf } from './json-of-maps.ts';

/** What is changed, one thing at a time, and how. */
export type Sweep = {
  readonly whole: object;
  readonly changes: Changes;
  readonly isLeftOut?: (place: string) => boolean;
  /** In `npm test` one change in so many is tried, in the long run each. */
  readonly oneIn: number;
};

/**
 * Holds what is told of each change against a golden text of one line for each, as they come; null where a change cannot be,
 * nothing where nothing comes of it. What is tried in part must be told in that part as it stands there.
 */
export async function expectTold(
  path: string,
  { whole, changes, isLeftOut, oneIn }: Sweep,
  tell: (changed: Changed) => string | null | Promise<string | null>,
): Promise<void> {
  const isWhole = isLong || process.env.GOLDEN === 'update';
  const told = new Set<string>();
  let at = 0;
  for (const changed of everyChange(whole, changes, isLeftOut)) {
    at += 1;
    if (!isWhole && at % oneIn > 0) continue;
    const { place, how } = changed;
    const words = await tell(changed);
    if (words !== null) told.add(words === '' ? nothing(changed) : `${placeOf(place)}, ${how}: ${words}`);
  }
  expect(told.size).toBeGreaterThan(10);
  if (isWhole) await expectGolden(`${[...told].join('\n')}\n`, path);
  else {
    const lines = new Set((await readFile(path, 'utf8')).split('\n'));
    expect([...told].filter((line) => !lines.has(line))).toEqual([]);
  }
}

/** The same for all items of a list, and whatever other value it was. */
function nothing({ place, how }: Changed): string {
  return `${placeOf(place).replaceAll(/\[[^\]]*\]/gu, '[]')}, ${how.replace(/^as .*/u, 'as another')}: nothing`;
}
