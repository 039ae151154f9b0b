import { describe, expect, it } from 'vitest';
import {
  compareFractions,
  divideFractions,
  fractionOf,
  multiplyFractions,
  roundHalfUp,
} from '../../src/domain/fraction.ts';

const of = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

describe('exact fractions', () => {
  it.each([
    [1n, 2n, 2n, 3n, -1],
    [2n, 3n, 1n, 2n, 1],
    [1n, 2n, 2n, 4n, 0],
    [-1n, 2n, 0n, 1n, -1],
    [0n, 1n, 0n, 7n, 0],
  ])('%d/%d beside %d/%d', (a, b, c, d, expected) => {
    expect(compareFractions(of(a, b), of(c, d))).toBe(expected);
  });

  it('multiply and divide keep the sign above the line, and refuse to divide by zero', () => {
    expect(multiplyFractions(of(2n, 3n), of(-5n, 7n))).toEqual(of(-10n, 21n));
    expect(divideFractions(of(2n, 3n), of(5n, 7n))).toEqual(of(14n, 15n));
    expect(divideFractions(of(2n, 3n), of(-5n, 7n))).toEqual(of(-14n, 15n));
    expect(() => divideFractions(of(1n, 1n), of(0n, 5n))).toThrow(new RangeError('division by zero'));
  });

  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [0n, 3n, 0n],
    [7n, 7n, 1n],
  ])('%d/%d to the nearest whole is %d', (numerator, denominator, expected) => {
    expect(roundHalfUp(numerator, denominator)).toBe(expected);
  });

  it.each([
    [0.1, 1n, 10n],
    [2.5, 5n, 2n],
    [-0.75, -3n, 4n],
  ])('%d as it is written', (value, numerator, denominator) => {
    expect(compareFractions(fractionOf(value), of(numerator, denominator))).toBe(0);
  });
});
