import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf } from '../../src/domain/fraction.ts';
import {
  NO_POINTS_FROM,
  pointsFromFraction,
  pointsFromHundredths,
  pointsFromNumber,
  pointsToNumber,
  rescalePoints,
  sumPoints,
  typedPoints,
} from '../../src/domain/points.ts';

import { everyDouble } from '../support/every-double.ts';

describe('points', () => {
  it.each([
    // 1,005 has no exact binary form: Math.round(1.005 * 100) / 100 is 1.
    [1.005, 101],
    [2.675, 268],
    [0.1 + 0.2, 30],
    [7, 700],
    [92.495, 9250],
    [92.494999, 9249],
    [1e-7, 0],
  ])('reads %d as %d hundredths', (decimal, hundredths) => {
    expect(pointsFromNumber(decimal)).toBe(hundredths);
  });

  it('reads every number as its exact fraction', () => {
    const decimals = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: -1e7, max: 1e7 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(pointsFromNumber(decimal)).toBe(pointsFromFraction(fractionOf(decimal)));
      }),
    );
  });

  it('gives points or nothing for every number that somebody may type, and sums of them stay exact', () => {
    fc.assert(
      fc.property(fc.array(everyDouble), (typed) => {
        const points = typed.flatMap((each) => typedPoints(each) ?? []);
        expect(points.length).toBe(typed.filter((each) => Math.abs(each) < NO_POINTS_FROM).length);
        expect(points.every(Number.isSafeInteger)).toBe(true);
        expect(BigInt(sumPoints(points))).toBe(points.reduce((sum, each) => sum + BigInt(each), 0n));
      }),
    );
  });

  it('are fewer than a million', () => {
    expect([999_999.99, 1_000_000, -999_999.99, -1_000_000].map(typedPoints)).toEqual([
      99_999_999,
      null,
      -99_999_999,
      null,
    ]);
  });

  it('rounds a fraction half up once', () => {
    // 2/3 of a point is 0,6666… → 0,67; 1/8 is 0,125 → 0,13.
    expect(pointsFromFraction({ numerator: 2n, denominator: 3n })).toBe(67);
    expect(pointsFromFraction({ numerator: 1n, denominator: 8n })).toBe(13);
  });

  it('rescales a group: 20,5 of 28 that apply, out of 35, is 25,63', () => {
    // 20,5 / 28 × 35 = 25,625 → half up → 25,63
    const points = rescalePoints(
      pointsFromHundredths(2050),
      pointsFromHundredths(2800),
      pointsFromHundredths(3500),
    );
    expect(pointsToNumber(points)).toBe(25.63);
  });

  it('refuses to rescale where nothing applies', () => {
    const none = pointsFromHundredths(0);
    expect(() => rescalePoints(none, none, pointsFromHundredths(3500))).toThrow(
      new RangeError('nothing applies: there is no share to scale'),
    );
  });

  it('names what no points can be', () => {
    expect(() => pointsFromHundredths(0.5)).toThrow(new RangeError('not whole hundredths: 0.5'));
    expect(() => pointsFromNumber(Number.NaN)).toThrow(new RangeError('not a number: NaN'));
  });

  it('keeps sums of hundredths exact, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 50 }), (hundredths) => {
        const points = hundredths.map(pointsFromHundredths);
        expect(sumPoints(points)).toBe(sumPoints([...points].reverse()));
        expect(pointsFromNumber(pointsToNumber(sumPoints(points)))).toBe(sumPoints(points));
      }),
    );
  });

  it('gives the whole of a group to whoever earns all that applies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (applicable, full) => {
          const scaled = rescalePoints(
            pointsFromHundredths(applicable),
            pointsFromHundredths(applicable),
            pointsFromHundredths(full),
          );
          expect(scaled).toBe(full);
        },
      ),
    );
  });
});
