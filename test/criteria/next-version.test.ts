import { expect, it } from 'vitest';
import { nextVersion } from '../../src/criteria/next-version.ts';

it.each<[string, readonly string[], number | undefined, string]>([
  ['2026.1', [], undefined, '2026.2'],
  ['2026.1', ['2026.2', '2026.3'], undefined, '2026.4'],
  ['2026.1', [], 2026, '2026.2'],
  ['2026.3', [], 2027, '2027.1'],
  ['2026.3', ['2027.1'], 2027, '2027.2'],
  ['2026.9', [], undefined, '2026.10'],
  ['thu', [], undefined, 'thu.1'],
  ['thu.4', [], 2027, 'thu.5'],
  ['v1.2026.1', [], 2027, 'v1.2026.2'],
])('after %s, with %j taken, in %s comes %s', (version, taken, year, next) => {
  expect(nextVersion(version, new Set(taken), year)).toBe(next);
});
