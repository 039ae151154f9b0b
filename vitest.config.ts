import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { bundledTests } from './test/support/vitest/bundle-tests.ts';
import { testFiles } from './test/support/vitest/files.ts';
import { LongestFirst } from './test/support/vitest/longest-first.ts';

const root = import.meta.dirname;

export default defineConfig(({ mode }) => {
  const files = testFiles(root, mode);
  // What is named by hand, a file or a folder, is run from its sources.
  const isBundled = mode !== 'test';
  return {
    plugins: isBundled ? [bundledTests(root, files)] : [],
    resolve: {
      alias: [
        {
          find: /^\.\/reading-entry\.ts$/u,
          replacement: join(root, 'test/support/vitest/reading-entry.ts'),
        },
      ],
    },
    test: {
      include: [...files],
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
        ...(isBundled ? ['--enable-source-maps'] : []),
        // Tests make much and drop it at once: with more room for what is new, a fifth less time goes into clearing it away.
        '--max-semi-space-size=64',
        // Most code runs a few times only: compiling it better in threads of its own takes more time than it gives back. Later
        // engines do not know it, and would not start.
        ...(process.versions.v8.startsWith('11.') ? ['--interrupt-budget=500000'] : []),
      ],
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
});
