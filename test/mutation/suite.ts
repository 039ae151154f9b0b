import { format } from 'node:util';

type Work = (...given: readonly unknown[]) => unknown;

/** What holds tests: a file, or a `describe` in it. */
export type Group = {
  readonly name: string;
  readonly parent: Group | null;
  readonly isSkipped: boolean;
  readonly before: Work[];
  readonly beforeEach: Work[];
  readonly afterEach: Work[];
  readonly after: Work[];
};

/** One test of a file, in the order in which the file names them. */
export type Test = { readonly name: string; readonly group: Group; readonly run: () => unknown };

/** A file's tests, each to be run by itself, in any order. */
export type Suite = {
  readonly tests: readonly Test[];
  /** What stands before a test: the hooks of its groups that have not run yet, outermost first. Throws what they throw. */
  readonly open: (test: Test, entering?: (group: Group) => void) => Promise<void>;
  /** The test between the hooks around each. Throws what it throws. */
  readonly run: (test: Test) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Declare = (name: string, ...rest: readonly unknown[]) => void;
type Declaring = Declare & {
  readonly each: (rows: readonly unknown[]) => Declare;
  readonly runIf: (condition: unknown) => Declaring;
  readonly skipIf: (condition: unknown) => Declaring;
};

const groupOf = (name: string, parent: Group | null, isSkipped: boolean): Group => ({
  name,
  parent,
  isSkipped,
  before: [],
  beforeEach: [],
  afterEach: [],
  after: [],
});

/** The groups that a group stands in, the file first, and itself. */
export const pathOf = (group: Group): readonly Group[] =>
  group.parent === null ? [group] : [...pathOf(group.parent), group];

/** What files of tests import from the runner, and the suites that come of it: `collect` runs what declares one. */
export function declarations(): {
  readonly words: Readonly<Record<string, unknown>>;
  readonly collect: (file: string, declare: () => Promise<unknown>) => Promise<Suite>;
} {
  let group = groupOf('', null, false);
  let tests: Test[] = [];
  const test = (name: string, isSkipped: boolean, work: Work, given: readonly unknown[]) => {
    if (isSkipped || group.isSkipped) return;
    const names = [...pathOf(group).slice(1), { name }].map((one) => one.name);
    tests.push({ name: names.join(' > '), group, run: () => work(...given) });
  };
  const inGroup = (name: string, isSkipped: boolean, work: Work, given: readonly unknown[]) => {
    const outer = group;
    group = groupOf(name, outer, isSkipped || outer.isSkipped);
    work(...given);
    group = outer;
  };
  const hook =
    (kind: 'before' | 'beforeEach' | 'afterEach' | 'after') =>
    (work: Work): void => {
      group[kind].push(work);
    };
  return {
    words: {
      it: declaring(test, false),
      test: declaring(test, false),
      describe: declaring(inGroup, false),
      beforeAll: hook('before'),
      beforeEach: hook('beforeEach'),
      afterEach: hook('afterEach'),
      afterAll: hook('after'),
    },
    collect: async (file, declare) => {
      group = groupOf(file, null, false);
      tests = [];
      await declare();
      return suiteOf(tests);
    },
  };
}

function suiteOf(tests: readonly Test[]): Suite {
  const opened = new Set<Group>();
  return {
    tests,
    open: async ({ group }, entering) => {
      for (const one of pathOf(group)) {
        if (opened.has(one)) continue;
        opened.add(one);
        entering?.(one);
        for (const work of one.before) await work();
      }
    },
    run: async ({ group, run }) => {
      const path = pathOf(group);
      for (const work of path.flatMap((one) => one.beforeEach)) await work();
      try {
        await run();
      } finally {
        for (const work of path.toReversed().flatMap((one) => one.afterEach)) await work();
      }
    },
    close: async () => {
      for (const work of [...opened].toReversed().flatMap((one) => one.after)) await work();
    },
  };
}

type Take = (name: string, isSkipped: boolean, work: Work, given: readonly unknown[]) => void;

function declaring(take: Take, isSkipped: boolean): Declaring {
  const workIn = (rest: readonly unknown[]) => rest.find((one) => typeof one === 'function') as Work;
  return Object.assign(
    (name: string, ...rest: readonly unknown[]) => take(name, isSkipped, workIn(rest), []),
    {
      each:
        (rows: readonly unknown[]): Declare =>
        (name, ...rest) => {
          rows.forEach((row, at) => {
            const given = Array.isArray(row) ? row : [row];
            take(`${named(name, given)} [${at}]`, isSkipped, workIn(rest), given);
          });
        },
      runIf: (condition: unknown) => declaring(take, isSkipped || !condition),
      skipIf: (condition: unknown) => declaring(take, isSkipped || Boolean(condition)),
    },
  );
}

/** The words of a row stand where its name has places for them. */
function named(name: string, given: readonly unknown[]): string {
  const places = name.match(/%[sdijof]/gu)?.length ?? 0;
  return format(name, ...given.slice(0, places)).slice(0, 120);
}
