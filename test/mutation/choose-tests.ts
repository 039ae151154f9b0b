import type { Numbered } from './instrument.ts';
import type { Place, Reach, Spots } from './session.ts';

/** They hold texts of everything that is made, and so notice what no test of a single thing does. */
const KEEPS_ALL = /^test\/kept\//;
/** Of the processor. */
const SECONDS_OF_TESTS = 20;

/** The tests for a mutant, in the order to try them. */
export type Choice = {
  readonly tests: readonly Place[];
  /** What they take together, with no mutant on. */
  readonly seconds: number;
};

type Known = Place & { readonly seconds: number; readonly spots: Spots };

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
        test.fault === null ? [{ file, at, seconds: test.seconds + seconds / 10, spots: test.spots }] : [],
      ),
    }));
  return (mutant) => {
    const nearness = new Map(files.map(({ file }) => [file, nearnessOf(file, mutant)]));
    const score = ({ file, seconds }: Known) =>
      2 * (nearness.get(file) ?? 0) + Math.log2(1 + (noticed.get(file) ?? 0)) - Math.log2(0.02 + seconds);
    const inOrder = (tests: readonly Known[]) => tests.toSorted((a, b) => score(b) - score(a));
    const comesBy = (spots: Spots) => spots[mutant.file]?.includes(mutant.spot) === true;
    const of = files.map(({ onLoading, tests }) => {
      const by = comesBy(onLoading) ? tests : tests.filter(({ spots }) => comesBy(spots));
      return { by, others: by.length === 0 ? [] : tests.filter((test) => !by.includes(test)) };
    });
    const tests: Known[] = [];
    let seconds = 0;
    let spent = 0;
    for (const test of [
      ...inOrder(of.flatMap(({ by }) => by)),
      ...inOrder(of.flatMap(({ others }) => others)),
    ]) {
      // One that takes too long stands back for the shorter ones after it, but for those that hold what is made of all.
      const isKept = KEEPS_ALL.test(test.file);
      if (!isKept && spent + test.seconds > SECONDS_OF_TESTS) continue;
      if (!isKept) spent += test.seconds;
      seconds += test.seconds;
      tests.push(test);
    }
    return {
      tests: tests.map(({ file, at }) => ({ file, at })),
      seconds,
    };
  };
}

/** How many folders and words a test's path shares with the file: its own tests first, then those that keep what is made of all. */
function nearnessOf(test: string, { file }: Numbered): number {
  const words = new Set(file.split(/[/.]/).slice(1, -1));
  const shared = test.split(/[/.]/).filter((word) => words.has(word)).length;
  return KEEPS_ALL.test(test) ? 1 : shared;
}
