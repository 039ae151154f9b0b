import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { testFiles } from './test/support/vitest/files.ts';
import { LongestFirst } from './test/support/vitest/longest-first.ts';

const root = import.meta.dirname;

export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      {
        find: /^\.\/reading-entry\.ts$/u,
        replacement: join(root, 'test/support/vitest/reading-entry.ts'),
      },
    ],
  },
  test: {
    include: [...testFiles(root, mode === 'long')],
    env: { MODE: mode },
    globalSetup: ['test/support/vitest/global-set-up.ts'],
    setupFiles: ['test/support/vitest/set-up.ts'],
    sequence: { sequencer: LongestFirst },
    // Every core: nobody works beside a run of tests.
    maxWorkers: '100%',
    pool: 'forks',
    // One process for each core, in which modules are loaded once.
    isolate: false,
    execArgv: [
      // Tests make much and drop it at once: with more room for what is new, a fifth less time goes into clearing it away.
      '--max-semi-space-size=64',
      // Most code runs a few times only: compiling it better in threads of its own takes more time than it gives back. Later
      // engines do not know it, and would not start.
      ...(process.versions.v8.startsWith('11.') ? ['--interrupt-budget=500000'] : []),
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
}));
