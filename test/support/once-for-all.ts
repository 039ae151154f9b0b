import { existsSync } from 'node:fs';
import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';

const POLLED_EVERY = 50;

/**
 * The path of a file or folder that all tests of the run share. The first that asks makes it, at the path that `make`
 * is given; others wait until it is whole. Nobody changes it afterwards.
 */
export async function onceForAll(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const path = join(inject('shared'), name);
  const turn = `${path}.making`;
  while (!existsSync(path)) {
    const isOurs = await mkdir(turn).then(
      () => true,
      () => false,
    );
    if (!isOurs) {
      await wait(POLLED_EVERY);
      continue;
    }
    try {
      if (existsSync(path)) continue;
      await make(`${path}.new`);
      await rename(`${path}.new`, path);
    } finally {
      await rmdir(turn);
    }
  }
  return path;
}
