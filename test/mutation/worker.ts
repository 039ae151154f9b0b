import { afterEach, beforeAll, inject } from 'vitest';
import { SWITCH } from './instrument.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The mutant that is on, and how often it may be reached before the run counts as endless. */
    mutant: { readonly id: number; readonly limit: number };
  }
  interface TaskMeta {
    /** How often each mutant's place was reached, in a run where none is on: in tests, and while files were loaded. */
    reached?: Reached;
  }
}

export type Reached = {
  readonly inTests: Readonly<Record<number, number>>;
  readonly onLoading: Readonly<Record<number, number>>;
};

const { id: on, limit } = inject('mutant');
const inTests: Record<number, number> = {};
const onLoading: Record<number, number> = {};
let counts = onLoading;
let left = limit;

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

// Comes before whatever the file itself makes before all its tests.
beforeAll(() => {
  counts = inTests;
});

afterEach(({ task }) => {
  task.file.meta.reached = { inTests, onLoading };
});
