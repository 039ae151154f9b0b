import { defineConfig } from 'vitest/config';
import { projectsIn } from './test/support/vitest/projects.ts';

const settings: {
  setupFiles: string[];
  testTimeout: number;
  hookTimeout: number;
  maxWorkers: string;
  pool: 'forks';
  execArgv: string[];
} = {
  // Every core: nobody works beside a run of tests.
  maxWorkers: '100%',
  pool: 'forks',
  execArgv: [
    // Tests make much and drop it at once: with more room for what is new, a fifth less time goes into clearing it away.
    '--max-semi-space-size=64',
    // Most code runs a few times only: compiling it better in threads of its own takes more time than it gives back. Later
    // engines do not know it, and would not start.
    ...(process.versions.v8.startsWith('11.') ? ['--interrupt-budget=500000'] : []),
  ],
  setupFiles: ['test/support/vitest/set-up.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig(({ mode }) => {
  const env = { MODE: mode };
  const { shared, alone } = projectsIn(import.meta.dirname, mode === 'long');
  return {
    test: {
      globalSetup: ['test/support/vitest/global-set-up.ts'],
      projects: [
        { test: { ...settings, env, name: 'shared', include: [...shared], isolate: false } },
        { test: { ...settings, env, name: 'alone', include: [...alone] } },
      ],
    },
  };
});
