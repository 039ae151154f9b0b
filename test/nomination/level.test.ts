import { expect, it } from 'vitest';
import { levelOf } from '../../src/nomination/level.ts';
import { smallCriteria } from '../support/criteria.ts';

it.each([
  [undefined, 0],
  ['city', 0],
  ['province', 1],
  ['president', 3],
])('an award of the level %s stands at %i, one that names none with the office’s own', (level, height) => {
  expect(levelOf({ level }, smallCriteria())).toBe(height);
});
