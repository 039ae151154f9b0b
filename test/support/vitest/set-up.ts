import { afterEach, expect } from 'vitest';
import { setPropertyEffort } from '../effort.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** How many times `expect` was called in the test. */
    assertions?: number;
  }
}

setPropertyEffort();

// The report of the run then holds, beside each test, how much it looked at.
afterEach(({ task }) => {
  task.meta.assertions = expect.getState().assertionCalls;
});
