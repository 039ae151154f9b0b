import { expect, it } from 'vitest';
import { firstCases } from '../../src/text/first-cases.ts';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A, B'],
  [['A', 'B', 'C'], 'A, B và 1 trường hợp khác'],
  [['A', 'B', 'C', 'D'], 'A, B và 2 trường hợp khác'],
])('of %j two are named', (names, said) => {
  expect(firstCases(names, 2)).toBe(said);
});
