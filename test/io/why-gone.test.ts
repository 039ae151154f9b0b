import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../src/io/reading-messages.ts';
import { whyGone } from '../../src/io/reading-process.ts';

describe('a process that read a file and is gone', () => {
  it.each([
    ['by the signal for time', null, 'SIGTERM', '', 'too-slow'],
    ['by the signal for memory', null, 'SIGKILL', '', 'too-much-memory'],
    ['on Windows, where it said: time', 1, null, VERDICTS.time, 'too-slow'],
    ['on Windows, where it said: memory', 1, null, `x${VERDICTS.memory}`, 'too-much-memory'],
    ['on Windows, out of V8 heap', 134, null, '', 'too-much-memory'],
    ['by the abort of V8', null, 'SIGABRT', '', 'too-much-memory'],
    ['by itself', 1, null, '', 'died'],
    ['by a fault of the program', null, 'SIGSEGV', '', 'died'],
  ] as const)('%s', (_, code, signal, said, expected) => {
    expect(whyGone(code, signal, said)).toBe(expected);
  });
});
