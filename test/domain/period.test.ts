import { describe, expect, it } from 'vitest';
import { holdsOn, overlap } from '../../src/domain/period.ts';

describe('holdsOn', () => {
  it.each([
    ['2020-01-01', '2020-12-31', '2020-01-01', true],
    ['2020-01-01', '2020-12-31', '2020-12-31', true],
    ['2020-01-01', '2020-12-31', '2019-12-31', false],
    ['2020-01-01', '2020-12-31', '2021-01-01', false],
    [null, '2020-12-31', '1990-01-01', true],
    ['2020-01-01', null, '2999-01-01', true],
    [null, null, '2020-06-01', true],
  ])('from %s to %s, on %s: %s', (from, to, day, expected) => {
    expect(holdsOn({ from, to }, day)).toBe(expected);
  });
});

describe('overlap', () => {
  it.each([
    [null, '2020-12-31', '2020-12-31', null, true],
    [null, '2020-12-31', '2021-01-01', null, false],
    ['2020-01-01', '2020-06-30', '2020-03-01', '2020-04-01', true],
    ['2020-01-01', '2020-06-30', '2020-07-01', '2020-12-31', false],
    [null, null, '2020-07-01', '2020-12-31', true],
  ])('%s–%s and %s–%s: %s, either way round', (from, to, otherFrom, otherTo, expected) => {
    const [a, b] = [
      { from, to },
      { from: otherFrom, to: otherTo },
    ];
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });
});
