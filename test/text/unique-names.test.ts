import { describe, expect, it } from 'vitest';
import { uniqueNames } from '../../src/text/unique-names.ts';

describe('uniqueNames', () => {
  it.each([
    [
      ['a', 'b', 'a', 'a'],
      ['a', 'b', 'a-2', 'a-3'],
    ],
    [
      ['th-1', 'TH-1', 'Th-1'],
      ['th-1', 'TH-1-2', 'Th-1-3'],
    ],
    [
      ['a', 'a-2', 'a'],
      ['a', 'a-2', 'a-3'],
    ],
  ])('%j become %j', (wanted, given) => {
    const name = uniqueNames();
    expect(wanted.map((each) => name(each))).toEqual(given);
  });
});
