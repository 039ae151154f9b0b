import { defineConfig } from 'vitest/config';
import { projectsIn } from './test/support/vitest/projects.ts';

const shared: { setupFiles: string[]; testTimeout: number; hookTimeout: number; maxWorkers: string } = {
  // Every core: nobody works beside a run of tests.
  maxWorkers: '100%',
  setupFiles: ['test/support/vitest/set-up.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig(({ mode }) => {
  const env = { MODE: mode };
  const { pure, outside, alone } = projectsIn(import.meta.dirname, mode === 'long');
  return {
    test: {
      globalSetup: ['test/support/vitest/global-set-up.ts'],
      projects: [
        { test: { ...shared, env, name: 'pure', include: [...pure], pool: 'threads', isolate: false } },
        { test: { ...shared, env, name: 'outside', include: [...outside], pool: 'forks', isolate: false } },
        { test: { ...shared, env, name: 'alone', include: [...alone], pool: 'forks' } },
      ],
    },
  };
});
