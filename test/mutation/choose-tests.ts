import type { Numbered } from './instrument.ts';
import type { Place, Reach } from './session.ts';

/** They hold texts of everything that is made, and so notice what no test of a single thing does. */
const KEEPS_ALL = /^test\/kept\//;
const SECONDS_OF_TESTS = 150;

/** The tests for a mutant, in the order to try them. */
export type Choice = {
  readonly tests: readonly Place[];
  /** What they take together, with no mutant on. */
  readonly seconds: number;
  /** How often one of them comes by, at most. */
  readonly times: number;
};

type Known = Place & { readonly seconds: number; readonly times: number };

/**
 * Which tests to try on a mutant: those that come by its place, the nearest and quickest first; then the others of their
 * files, which may look at what one before them had made; for what is made while files are loaded, all that load it.
 * Files that `noticed` many mutants come earlier.
 */
export function choiceOf(
  reached: readonly Reach[],
  noticed: ReadonlyMap<string, number>,
): (mutant: Numbered) => Choice {
  const files = reached
    .filter(({ fault }) => fault === null)
    .map(({ file, seconds, onLoading, tests }) => ({
      file,
      onLoading,
      tests: tests.flatMap((test, at) =>
        test.fault === null ? [{ file, at, seconds: test.seconds + seconds / 10, counts: test.counts }] : [],
      ),
    }));
  return (mutant) => {
    const nearness = new Map(files.map(({ file }) => [file, nearnessOf(file, mutant)]));
    const score = ({ file, seconds }: Known) =>
      2 * (nearness.get(file) ?? 0) + Math.log2(1 + (noticed.get(file) ?? 0)) - Math.log2(0.02 + seconds);
    const inOrder = (tests: readonly Known[]) => tests.toSorted((a, b) => score(b) - score(a));
    const of = files.map(({ onLoading, tests }) => {
      const known = tests.map(({ counts, ...test }) => ({ ...test, times: counts[mutant.id] ?? 0 }));
      const isLoaded = onLoading[mutant.id] !== undefined;
      const by = known.filter(({ times }) => isLoaded || times > 0);
      return { by, others: by.length === 0 ? [] : known.filter((test) => !by.includes(test)) };
    });
    const tests: Known[] = [];
    let seconds = 0;
    for (const test of [
      ...inOrder(of.flatMap(({ by }) => by)),
      ...inOrder(of.flatMap(({ others }) => others)),
    ]) {
      // One that takes too long stands back for the shorter ones after it.
      if (seconds + test.seconds > SECONDS_OF_TESTS) continue;
      seconds += test.seconds;
      tests.push(test);
    }
    return {
      tests: tests.map(({ file, at }) => ({ file, at })),
      seconds,
      times: Math.max(0, ...tests.map(({ times }) => times)),
    };
  };
}

/** How many folders and words a test's path shares with the file: its own tests first, then those that keep what is made of all. */
function nearnessOf(test: string, { file }: Numbered): number {
  const words = new Set(file.split(/[/.]/).slice(1, -1));
  const shared = test.split(/[/.]/).filter((word) => words.has(word)).length;
  return shared === 0 && KEEPS_ALL.test(test) ? 0.5 : shared;
}
