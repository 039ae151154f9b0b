import { describe, expect, it } from 'vitest';
import { percentOf, spreadOf } from '../../../src/documents/figures/statistics.ts';

describe('spreadOf', () => {
  it.each([
    ['one', [92.5], { count: 1, mean: 92.5, median: 92.5, min: 92.5, max: 92.5 }],
    ['odd', [60, 96, 88], { count: 3, mean: 81.33, median: 88, min: 60, max: 96 }],
    ['even: the median lies between', [60, 88, 96, 92], { count: 4, mean: 84, median: 90, min: 60, max: 96 }],
    ['halves go up', [88.01, 88.02], { count: 2, mean: 88.02, median: 88.02, min: 88.01, max: 88.02 }],
    ['no binary dust', [0.1, 0.2], { count: 2, mean: 0.15, median: 0.15, min: 0.1, max: 0.2 }],
  ])('%s', (_, values, expected) => {
    expect(spreadOf(values)).toEqual(expected);
  });

  it('of nothing is nothing, not zero', () => {
    expect(spreadOf([])).toBeNull();
  });
});

describe('percentOf', () => {
  it.each([
    [5, 7, 71.43],
    [1, 3, 33.33],
    [2, 3, 66.67],
    [37.5, 40, 93.75],
    [0, 40, 0],
    [1, 800, 0.13],
  ])('%d of %d is %d', (part, whole, expected) => {
    expect(percentOf(part, whole)).toBe(expected);
  });
});
