import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vitest from 'vitest';
import { type Numbered, SWITCH } from './instrument.ts';
import { modulesOf } from './modules.ts';
import { declarations, type Group, pathOf, type Suite } from './suite.ts';

/** A test, by its file and its number in it. */
export type Place = { readonly file: string; readonly at: number };

/** What a session is asked: where the tests of a file come by, with no mutant on; or whether one of these notices a mutant. */
export type Question =
  | { readonly ask: 'reach'; readonly file: string }
  | { readonly ask: 'notice'; readonly id: number; readonly limit: number; readonly tests: readonly Place[] };

/** How often each mutant's place was reached. */
export type Counts = Readonly<Record<number, number>>;

export type ReachOfTest = {
  readonly name: string;
  readonly seconds: number;
  /** Without a mutant it passes; else why not. */
  readonly fault: string | null;
  /** In the test itself, and in what its groups make before it. */
  readonly counts: Counts;
};

export type Reach = {
  readonly file: string;
  /** While the file and all that it imports was loaded. */
  readonly seconds: number;
  readonly onLoading: Counts;
  /** Why it could not be loaded. */
  readonly fault: string | null;
  readonly tests: readonly ReachOfTest[];
};

/** The first test that noticed; null when all passed. */
export type Notice = { readonly failed: string | null; readonly file: string | null };

// A process of its own: an endless loop in a mutant is ended by ending the process.
const [root = '.', drawn = ''] = process.argv.slice(2);
process.env.NODE_ENV = 'test';
process.chdir(root);
const mutants = JSON.parse(readFileSync(drawn, 'utf8')) as readonly Numbered[];

let on = -1;
let left = 0;
let counts: Record<number, number> = {};
Object.assign(globalThis, {
  [SWITCH]: (id: number): boolean => {
    if (on < 0) {
      counts[id] = (counts[id] ?? 0) + 1;
      return false;
    }
    if (id !== on) return false;
    left -= 1;
    if (left < 0) throw new Error('the mutant never comes to an end');
    return true;
  },
});

let shared = '';
const { words, collect } = declarations();
const modules = modulesOf(root, mutants, {
  vitest: {
    ...vitest,
    ...words,
    // Nothing of what LibreOffice shows comes from the pure stages alone.
    inject: (name: string) => (name === 'shared' ? shared : ['LibreOffice', 'pdftotext']),
    __esModule: true,
  },
});

const EFFORT = 'test/support/effort.ts';

/** What modules remember and what tests share is made anew in between, and for no other question. */
async function afresh<T>(work: () => Promise<T>): Promise<T> {
  modules.forget();
  shared = mkdtempSync(join(tmpdir(), 'thidua-mutation-'));
  const { setPropertyEffort } = await modules.load(EFFORT);
  (setPropertyEffort as () => void)();
  try {
    return await work();
  } finally {
    rmSync(shared, { recursive: true, force: true });
  }
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 300);

/** Null, or why it threw. */
async function faultOf(work: () => Promise<unknown>): Promise<string | null> {
  return work().then(() => null, textOf);
}

async function reach(file: string): Promise<Reach> {
  const secondsSince = (start: number) => (performance.now() - start) / 1000;
  on = -1;
  const onLoading: Record<number, number> = {};
  counts = onLoading;
  const start = performance.now();
  const suites: Suite[] = [];
  const fault = await faultOf(async () => {
    suites.push(await collect(file, () => modules.load(file)));
  });
  const seconds = secondsSince(start);
  const tests: ReachOfTest[] = [];
  const before = new Map<Group, Record<number, number>>();
  for (const suite of suites) {
    for (const test of suite.tests) {
      const began = performance.now();
      const entering = (group: Group) => {
        counts = {};
        before.set(group, counts);
      };
      const own: Record<number, number> = {};
      const failed = await faultOf(async () => {
        await suite.open(test, entering);
        counts = own;
        await suite.run(test);
      });
      const ofGroups = pathOf(test.group).map((group) => before.get(group) ?? {});
      const all = Object.assign({}, ...ofGroups, own) as Counts;
      tests.push({ name: test.name, seconds: secondsSince(began), fault: failed, counts: all });
    }
    await faultOf(suite.close);
  }
  return { file, seconds, onLoading, fault, tests };
}

async function notice({ id, limit, tests }: Extract<Question, { ask: 'notice' }>): Promise<Notice> {
  on = id;
  left = limit;
  const suites = new Map<string, Suite>();
  try {
    for (const { file, at } of tests) {
      let suite = suites.get(file);
      if (suite === undefined) {
        suite = await collect(file, () => modules.load(file));
        suites.set(file, suite);
      }
      const test = suite.tests[at];
      if (test === undefined) throw new Error(`${file}: a test is no longer there`);
      const fault = await faultOf(async () => {
        await suite.open(test);
        await suite.run(test);
      });
      if (fault !== null) return { failed: `${test.name}: ${fault}`, file };
    }
    return { failed: null, file: null };
  } catch (error) {
    return { failed: `a file is not loaded: ${textOf(error)}`, file: null };
  } finally {
    for (const suite of suites.values()) await faultOf(suite.close);
  }
}

process.on('message', async (question: Question) => {
  process.send?.(
    await afresh(async () => (question.ask === 'reach' ? reach(question.file) : notice(question))),
  );
});
// What a mutant leaves behind after its test has ended is nobody's to answer for.
process.on('unhandledRejection', () => undefined);
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
