import { describe, expect, it } from 'vitest';
import { criterionKinds, kindOf } from '../../../src/criteria/kinds/registry.ts';
import type { Outcome, Sum } from '../../../src/domain/outcome.ts';
import type { LineAnswer, Quantity } from '../../../src/domain/submission.ts';
import { blank, lineAnswer, quantity, text } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';

const share = (value: number) => {
  const quantity: Quantity = { value, isPercent: true };
  return {
    state: 'given',
    value: quantity,
    text: `${value}%`,
    from: { file: 'a', sheet: 'b', cell: 'C3' },
  } as const;
};
const bands = { bands: [{ from: 1, points: 4 }] };
const levels = {
  levels: [
    { name: 'Tốt', points: 4 },
    { name: 'Chưa tốt', points: 0 },
  ],
};
const proportional = { proportional: { zeroBelow: 0 } };

type Case = readonly [kind: string, params: unknown, Sum | null, Partial<LineAnswer>, Outcome | null];

const cases: readonly Case[] = [
  ['ratio', proportional, 'share', { achieved: quantity(96), total: quantity(98) }, { part: 96, whole: 98 }],
  [
    'ratio',
    proportional,
    'share',
    { achieved: quantity(2.5), total: quantity(10) },
    { part: 2.5, whole: 10 },
  ],
  ['ratio', proportional, 'share', { achieved: share(95) }, { percent: 95 }],
  ['ratio', proportional, 'share', { achieved: quantity(99), total: quantity(98) }, null],
  ['ratio', { ...proportional, total: 7 }, 'items', { achieved: quantity(6) }, { part: 6, whole: 7 }],
  ['ratio', proportional, 'share', { achieved: blank }, null],
  ['count', bands, 'count', { achieved: quantity(3) }, { count: 3 }],
  ['count', bands, 'count', { achieved: quantity(2.5) }, null],
  ['deduction', { perCase: 0.5 }, 'cases', { achieved: quantity(0) }, { count: 0 }],
  ['levels', levels, 'choice', { level: text('TỐT') }, { choice: 'Tốt' }],
  ['levels', levels, 'choice', { level: text('rất tốt') }, null],
  ['yes-no', {}, 'choice', { level: text('x') }, { choice: 'Có' }],
  ['yes-no', {}, 'choice', { level: text('ko') }, { choice: 'Không' }],
  ['yes-no', {}, 'choice', { level: text('đang làm') }, null],
  ['score', {}, null, { selfPoints: quantity(3) }, null],
  ['per-item', { each: 2 }, 'count', { achieved: quantity(3) }, { count: 3 }],
  [
    'target',
    { zeroBelow: 50 },
    'share',
    { achieved: quantity(120), total: quantity(100) },
    { part: 120, whole: 100 },
  ],
  ['target', { zeroBelow: 50 }, 'share', { achieved: share(103) }, { percent: 103 }],
  ['target', { better: 'lower' }, null, { achieved: quantity(3), total: quantity(5) }, null],
  ['relative', { of: 'all' }, null, { achieved: quantity(3) }, null],
];

describe('which sums make sense', () => {
  it.each(cases)('%s %j: %s of %j', (kind, params, sum, given, outcome) => {
    const bound = kindOf(criterionLine(kind, 4, params));
    expect(bound.sum()).toBe(sum);
    expect(bound.outcome(lineAnswer('TT1.1', given))).toEqual(outcome);
  });

  it('every kind says', () => {
    expect(new Set(cases.map(([kind]) => kind))).toEqual(new Set(criterionKinds.keys()));
  });
});
