import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vitest from 'vitest';
import { instrument, type Numbered, REACHED, SWITCH } from './instrument.ts';
import { modulesOf } from './modules.ts';
import { placesTold } from './places.ts';
import { declarations, type Group, pathOf, type Suite } from './suite.ts';

/** A test, by its file and its number in it. */
export type Place = { readonly file: string; readonly at: number };

/** What a session is asked: where the tests of a file come by, with no mutant on; or whether one of these notices a mutant. */
export type Question =
  | { readonly ask: 'reach'; readonly file: string }
  | { readonly ask: 'notice'; readonly id: number; readonly tests: readonly Place[] };

/** The places that were come by, by file, as `spotsOf` numbers them. */
export type Spots = Readonly<Record<string, readonly number[]>>;

export type ReachOfTest = {
  readonly name: string;
  /** Of the processor, with what its groups make before it. */
  readonly seconds: number;
  /** Without a mutant it passes; else why not. */
  readonly fault: string | null;
  /** In the test itself, and in what its groups make before it. */
  readonly spots: Spots;
};

export type Reach = {
  readonly file: string;
  /** Of the processor, while the file and all that it imports was loaded. */
  readonly seconds: number;
  readonly onLoading: Spots;
  /** Why it could not be loaded. */
  readonly fault: string | null;
  readonly tests: readonly ReachOfTest[];
};

/** The first test that noticed; null when all passed. */
export type Notice = { readonly failed: string | null; readonly file: string | null };

/** So often a test may come by a mutant; one that goes on counts as endless. */
const MOST_TIMES = 3_000_000;

// A process of its own: an endless loop in a mutant is ended by ending the process. Without mutants it tells of places.
const [root = '.', drawn = ''] = process.argv.slice(2);
process.env.NODE_ENV = 'test';
process.chdir(root);
const mutants = drawn === '' ? [] : (JSON.parse(readFileSync(drawn, 'utf8')) as readonly Numbered[]);

let on = -1;
let left = 0;
const places = placesTold();
Object.assign(globalThis, {
  [REACHED]: places.told,
  [SWITCH]: (id: number): boolean => {
    if (id !== on) return false;
    left -= 1;
    if (left < 0) throw new Error('the mutant never comes to an end');
    return true;
  },
});

function lay(source: string, file: string): string {
  if (drawn === '') return places.lay(source, file);
  return instrument(
    source,
    mutants.filter((mutant) => mutant.file === file),
  );
}

let shared = '';
const { words, collect } = declarations();
const modules = modulesOf(root, lay, {
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

const secondsOfProcessor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function reach(file: string): Promise<Reach> {
  const start = secondsOfProcessor();
  const suites: Suite[] = [];
  const onLoading = places.into();
  const fault = await faultOf(async () => {
    suites.push(await collect(file, () => modules.load(file)));
  });
  const seconds = secondsOfProcessor() - start;
  const tests: ReachOfTest[] = [];
  const before = new Map<Group, Set<number>>();
  for (const suite of suites) {
    for (const test of suite.tests) {
      const began = secondsOfProcessor();
      const own: Set<number>[] = [];
      const failed = await faultOf(async () => {
        await suite.open(test, (group) => before.set(group, places.into()));
        own.push(places.into());
        await suite.run(test);
      });
      const all = [...own, ...pathOf(test.group).flatMap((group) => before.get(group) ?? [])];
      tests.push({
        name: test.name,
        seconds: secondsOfProcessor() - began,
        fault: failed,
        spots: places.byFile(all),
      });
    }
    await faultOf(suite.close);
  }
  return { file, seconds, onLoading: places.byFile([onLoading]), fault, tests };
}

async function notice({ id, tests }: Extract<Question, { ask: 'notice' }>): Promise<Notice> {
  on = id;
  const suites = new Map<string, Suite>();
  try {
    for (const { file, at } of tests) {
      left = MOST_TIMES;
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
