import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { inject } from 'vitest';
import { bundled } from '../../../scripts/build.js';
import type { ReadingEntry } from '../../../src/io/reading-entry.ts';

/**
 * What stands in for `src/io/reading-entry.ts` in tests (vitest.config.ts): the program that reads files, bundled from its sources
 * by the first test that starts it. From the sources themselves it takes four times as long to begin
 * (`test/io/reading-entry.test.ts` does).
 */
export function readingEntry(): ReadingEntry {
  const path = join(inject('shared'), 'reading-child.mjs');
  if (!existsSync(path)) {
    // Two may come at once: either's file is as good.
    const made = `${path}.${process.pid}.new`;
    buildSync({ ...bundled, entryPoints: ['src/io/reading-child.ts'], outfile: made });
    renameSync(made, path);
  }
  return { path, flags: [] };
}
