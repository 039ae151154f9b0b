import { describe, expect, it } from 'vitest';
import { criterionKinds, kindOf } from '../../../src/criteria/kinds/registry.ts';
import { pointsFromNumber, pointsToNumber } from '../../../src/domain/points.ts';
import { criterionLine } from '../../support/criterion-line.ts';

function faultsOf(kind: string, params: object): readonly string[] {
  const own = criterionKinds.get(kind);
  if (own === undefined) throw new Error(`no kind ${kind}`);
  return own.verify(own.params.parse(params), pointsFromNumber(10));
}

const bands = (from: number, points: number) => [
  { from, points: 10 },
  { from: 50, points },
];

describe('a rule of 10 points', () => {
  it.each<readonly [string, string, object]>([
    ['a bound of 100%', 'ratio', { bands: bands(100, 5) }],
    ['of less is better two bounds of the same points', 'ratio', { better: 'lower', bands: bands(40, 10) }],
    ['of more is better two bounds of the same points', 'ratio', { bands: bands(90, 10) }],
    [
      'limits of the same points',
      'ratio',
      {
        better: 'lower',
        bands: [
          { upTo: 5, points: 10 },
          { below: 9, points: 10 },
        ],
      },
    ],
    ['linear between bounds that just differ', 'ratio', { linear: { zeroAt: 97.99, fullAt: 98 } }],
    ['a bound of all that the best has', 'relative', { of: 'all', bands: bands(100, 5) }],
    [
      'places of the same points',
      'relative',
      {
        of: 'all',
        places: [
          { upTo: 1, points: 10 },
          { upTo: 3, points: 10 },
        ],
      },
    ],
    [
      'what goes beyond the target just reaches the maximum',
      'target',
      { atTarget: 8, beyond: { per: 1, points: 0.5, cap: 2 } },
    ],
    ['a deduction that may take all', 'deduction', { perCase: 1, cap: 10 }],
    ['one item that is worth all', 'per-item', { each: 10 }],
  ])('may have %s', (_, kind, params) => {
    expect(faultsOf(kind, params)).toEqual([]);
  });

  it.each<readonly [string, object, string]>([
    ['ratio', { bands: bands(100.01, 5) }, 'Mốc 100,01 vượt 100%.'],
    ['ratio', { linear: { zeroAt: 98, fullAt: 98 } }, '“zeroAt” (98) phải nhỏ hơn “fullAt” (98).'],
    ['ratio', { better: 'lower', bands: bands(40, 10.01) }, 'kém hơn mốc 40 mà nhiều điểm hơn'],
    ['ratio', { bands: bands(40, 9.99) }, 'cao hơn mốc 40 mà ít điểm hơn'],
    ['relative', { of: 'all', bands: bands(100.01, 5) }, '100,01'],
    [
      'relative',
      {
        of: 'all',
        places: [
          { upTo: 3, points: 10 },
          { upTo: 1, points: 9.99 },
        ],
      },
      'mà nhiều điểm hơn',
    ],
    ['target', { atTarget: 8, beyond: { per: 1, points: 0.5, cap: 1.99 } }, 'chưa tới điểm tối đa 10'],
    ['target', { atTarget: 9.99 }, 'thấp hơn điểm tối đa 10 mà không có “beyond”'],
    ['target', { atTarget: 10.01 }, 'lớn hơn điểm tối đa 10'],
    ['deduction', { perCase: 1, cap: 10.01 }, 'lớn hơn'],
    ['per-item', { each: 10.01 }, 'lớn hơn'],
  ])('of the kind %s may not be %j', (kind, params, words) => {
    expect(faultsOf(kind, params).join(' ')).toContain(words);
  });
});

it.each([
  [80, 100],
  [100, 100],
  [120, 120],
])('of points of the periods of %i at most, 100 by themselves, a year can have %i', (most, all) => {
  const line = criterionLine('term-total', 100, { how: 'Cộng điểm các quý', most });
  expect(pointsToNumber(kindOf(line).most())).toBe(all);
});

it.each<readonly [string, (number: number) => object]>([
  ['ratio', (points) => ({ bands: [{ from: 0, points }] })],
  ['ratio', (from) => ({ bands: [{ from, points: 10 }] })],
  ['ratio', (upTo) => ({ better: 'lower', bands: [{ upTo, points: 10 }] })],
  ['ratio', (below) => ({ better: 'lower', bands: [{ below, points: 10 }] })],
  ['ratio', (zeroBelow) => ({ proportional: { zeroBelow } })],
  ['relative', (zeroBelow) => ({ of: 'all', zeroBelow })],
  ['target', (zeroBelow) => ({ zeroBelow })],
  ['target', (zeroAt) => ({ zeroAt })],
])('numbers of a rule are 0 or more: %s %s', (kind, params) => {
  const shape = criterionKinds.get(kind)?.params;
  expect([-0.01, 0].map((number) => shape?.safeParse(params(number)).success)).toEqual([false, true]);
});
