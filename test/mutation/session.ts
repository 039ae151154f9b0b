import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import { instrument, type Numbered } from './instrument.ts';
import type { Reached } from './worker.ts';

/** What a session is asked: to run these test files with a mutant on, or with none (-1). */
export type Question = { readonly id: number; readonly files: readonly string[]; readonly limit: number };

/** What it answers. */
export type Answer = {
  readonly id: number;
  /** The first test that noticed; null when all passed. */
  readonly failed: string | null;
  readonly files: readonly {
    readonly file: string;
    readonly seconds: number;
    /** All its tests pass. */
    readonly isSound: boolean;
    readonly reached: Reached;
  }[];
};

// A process of its own: an endless loop in a mutant is ended by ending the process.
const [root = '.', drawn = '', workers = '1'] = process.argv.slice(2);
const mutants = JSON.parse(readFileSync(drawn, 'utf8')) as readonly Numbered[];
const pathIn = (file: string) => relative(root, file).split(sep).join('/');

const vitest: Vitest = await createVitest(
  'test',
  {
    root,
    config: false,
    watch: false,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/mutation/worker.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: Number(workers),
    bail: workers === '1' ? 1 : 0,
    testTimeout: 120_000,
    reporters: [{}],
    sequence: {
      sequencer: class {
        async sort<T>(files: T): Promise<T> {
          return files;
        }
        async shard<T>(files: T): Promise<T> {
          return files;
        }
      },
    },
  },
  {
    plugins: [
      {
        name: 'mutants',
        enforce: 'pre',
        transform(code: string, id: string) {
          const own = mutants.filter(({ file }) => file === pathIn(id.split('?')[0] ?? id));
          return own.length === 0 ? null : { code: instrument(code, own), map: null };
        },
      },
    ],
  },
);
await vitest.standalone();

async function answer({ id, files, limit }: Question): Promise<Answer> {
  const project = vitest.getRootProject();
  project.provide('mutant', { id, limit });
  // Nothing of what LibreOffice shows comes from the pure stages alone.
  project.provide('missing', ['LibreOffice', 'pdftotext']);
  // What tests share is made with this mutant on, and for no other.
  const shared = mkdtempSync(join(tmpdir(), 'thidua-mutation-'));
  project.provide('shared', shared);
  const { testModules: known, unhandledErrors } = await vitest.runTestSpecifications(
    files.map((file) => project.createSpecification(`${root}/${file}`)),
  );
  rmSync(shared, { recursive: true, force: true });
  // The runner remembers those of earlier questions as well.
  const testModules = known.filter(({ moduleId }) => files.includes(pathIn(moduleId)));
  const failed = testModules.filter((module) => module.state() === 'failed');
  const [test] = failed.flatMap((module) => [...module.children.allTests('failed')]);
  const name =
    test?.fullName ?? failed[0]?.relativeModuleId ?? (unhandledErrors.length > 0 ? 'an error' : null);
  return {
    id,
    failed: name === null ? null : `${name}: ${test?.result().errors?.[0]?.message.slice(0, 300) ?? ''}`,
    files: testModules.map((module) => ({
      file: pathIn(module.moduleId),
      seconds: module.diagnostic().duration / 1000,
      isSound: module.state() !== 'failed',
      reached: module.meta().reached ?? { inTests: {}, onLoading: {} },
    })),
  };
}

process.on('message', async (question: Question) => {
  process.send?.(await answer(question));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
