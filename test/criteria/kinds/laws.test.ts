import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE } from '../../../src/criteria/kinds/formula.ts';
import { type BoundKind, kindOf } from '../../../src/criteria/kinds/registry.ts';
import { pointsFromNumber } from '../../../src/domain/points.ts';
import { lineAnswer, notApplicable, quantity, text } from '../../support/answers.ts';
import { criterionLine } from '../../support/criterion-line.ts';
import { effort } from '../../support/effort.ts';
import { evaluateFormula } from '../../support/evaluate-formula.ts';

const max = fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100);
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

/** Any rule for a share, with the best answer worth the maximum. */
const shareRule = fc.record({
  max,
  low: percent,
  high: percent,
  kind: fc.constantFrom('linear', 'proportional', 'bands'),
});

function ratioOf({
  max,
  low,
  high,
  kind,
}: {
  max: number;
  low: number;
  high: number;
  kind: string;
}): BoundKind {
  const [from, to] = low < high ? [low, high] : [high, low + 0.1];
  const params = {
    linear: { linear: { zeroAt: from, fullAt: Math.min(100, to) } },
    proportional: { proportional: { zeroBelow: from } },
    bands: {
      bands: [
        { from: to, points: max },
        { from, points: Math.round(max * 50) / 100 },
      ],
    },
  }[kind];
  return kindOf(criterionLine('ratio', max, params));
}

function pointsOf(kind: BoundKind, achieved: number, total?: number): number {
  const given = { achieved: quantity(achieved), ...(total === undefined ? {} : { total: quantity(total) }) };
  const assessment = kind.assess(lineAnswer('TT1.1', given));
  return assessment.status === 'scored' ? assessment.points : Number.NaN;
}

describe('laws of the kinds', () => {
  it('ratio: a better answer never lowers the points, and they stay between 0 and the maximum', () => {
    fc.assert(
      fc.property(shareRule, fc.integer({ min: 1, max: 5000 }), fc.nat(), fc.nat(), (rule, total, a, b) => {
        const kind = ratioOf(rule);
        const [worse, better] = [a % (total + 1), b % (total + 1)].sort((x, y) => x - y) as [number, number];
        const [low, high] = [pointsOf(kind, worse, total), pointsOf(kind, better, total)];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(Math.round(rule.max * 100));
      }),
    );
  });

  it('ratio: the same share gives the same points, however large the numbers', () => {
    fc.assert(
      fc.property(
        shareRule,
        fc.integer({ min: 1, max: 500 }),
        fc.nat(),
        fc.integer({ min: 2, max: 999 }),
        (rule, total, a, times) => {
          const kind = ratioOf(rule);
          const achieved = a % (total + 1);
          expect(pointsOf(kind, achieved * times, total * times)).toBe(pointsOf(kind, achieved, total));
        },
      ),
    );
  });

  it('count and deduction: more never lowers the one, never raises the other', () => {
    const count = kindOf(
      criterionLine('count', 4, {
        bands: [
          { from: 1, points: 1.5 },
          { from: 7, points: 4 },
        ],
      }),
    );
    const deduction = kindOf(criterionLine('deduction', 3, { perCase: 0.35, cap: 2 }));
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (a, b) => {
        const [fewer, more] = a < b ? [a, b] : [b, a];
        expect(pointsOf(count, fewer)).toBeLessThanOrEqual(pointsOf(count, more));
        expect(pointsOf(deduction, fewer)).toBeGreaterThanOrEqual(pointsOf(deduction, more));
      }),
    );
  });

  it('the form’s formula gives the points of the assessment', () => {
    fc.assert(
      fc.property(shareRule, fc.integer({ min: 1, max: 20000 }), fc.nat(), (rule, total, a) => {
        const kind = ratioOf(rule);
        const achieved = a % (total + 1);
        const formula = kind.formula({ achieved: 'E5', total: 'F5', level: 'G5', selfPoints: 'G5' });
        expect(evaluateFormula(formula, { E5: achieved, F5: total })).toBe(
          pointsOf(kind, achieved, total) / 100,
        );
      }),
      { numRuns: effort({ short: 150, long: 500 }) },
    );
  });

  it('the formula says when a line does not apply, whichever cell says so', () => {
    const formula = ratioOf({ max: 7, low: 0, high: 0, kind: 'proportional' }).formula({
      achieved: 'E5',
      total: 'F5',
      level: 'G5',
      selfPoints: 'H5',
    });
    for (const cell of ['E5', 'F5', 'G5', 'H5']) {
      for (const word of ['không áp dụng', 'Không áp dụng', 'kad', '-']) {
        expect(evaluateFormula(formula, { [cell]: word })).toBe(NOT_APPLICABLE);
      }
    }
  });

  it('target: a better result never lowers the points, which never pass their cap; the form gives the same', () => {
    const target = fc.record({
      max: fc.integer({ min: 1, max: 4000 }).map((hundredths) => hundredths / 100),
      per: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
      points: fc.integer({ min: 1, max: 300 }).map((hundredths) => hundredths / 100),
      cap: fc.integer({ min: 1, max: 900 }).map((hundredths) => hundredths / 100),
      zeroBelow: fc.integer({ min: 0, max: 100 }),
      isLower: fc.boolean(),
    });
    const amount = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(target, amount, amount, fc.integer({ min: 1, max: 1500 }), (rule, a, b, goal) => {
        const { max, zeroBelow, isLower, per, points, cap } = rule;
        const params = {
          zeroBelow,
          beyond: { per, points, cap },
          ...(isLower && { better: 'lower' }),
        };
        const kind = kindOf(criterionLine('target', max, params));
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [worse, better] = isLower ? [more, less] : [less, more];
        const [low, high] = [pointsOf(kind, worse, goal), pointsOf(kind, better, goal)];
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(kind.most());
        expect(kind.most()).toBe(Math.round(max * 100) + Math.round(cap * 100));
        const formula = kind.formula({ achieved: 'E5', total: 'F5', level: 'G5', selfPoints: 'G5' });
        expect(evaluateFormula(formula, { E5: worse, F5: goal })).toBeCloseTo(low / 100, 9);
      }),
      { numRuns: effort({ short: 150, long: 500 }) },
    );
  });

  it('per-item: one more never lowers the points, which never pass the maximum', () => {
    fc.assert(
      fc.property(max, max, fc.nat(2000), fc.nat(2000), (most, each, a, b) => {
        const kind = kindOf(criterionLine('per-item', most, { each }));
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
        expect(pointsOf(kind, fewer)).toBeLessThanOrEqual(pointsOf(kind, more));
        expect(pointsOf(kind, more)).toBeLessThanOrEqual(Math.round(most * 100));
      }),
    );
  });

  it('a ratio that is better when lower never gives more for more', () => {
    fc.assert(
      fc.property(
        max,
        percent,
        percent,
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(),
        fc.nat(),
        (most, p, q, all, a, b) => {
          const [fullAt, zeroAt] = p < q ? [p, q] : [q, p + 0.1];
          const params = {
            linear: { zeroAt: Math.min(100, zeroAt), fullAt: Math.min(99, fullAt) },
            better: 'lower',
          };
          const kind = kindOf(criterionLine('ratio', most, params));
          const [fewer, more] = [a % (all + 1), b % (all + 1)].sort((x, y) => x - y) as [number, number];
          expect(pointsOf(kind, fewer, all)).toBeGreaterThanOrEqual(pointsOf(kind, more, all));
          const formula = kind.formula({ achieved: 'E5', total: 'F5', level: 'G5', selfPoints: 'G5' });
          expect(evaluateFormula(formula, { E5: more, F5: all })).toBe(pointsOf(kind, more, all) / 100);
        },
      ),
    );
  });

  it('a weight multiplies before rounding, a penalty is below 0, and both say so', () => {
    const weighted = kindOf({
      ...criterionLine('ratio', 10.5, { proportional: { zeroBelow: 0 } }),
      max: pointsFromNumber(15.75),
      unweighted: pointsFromNumber(10.5),
      weight: 1.5,
    });
    // 10,5 × 1/3 = 3,5; 2/3 → 7; 1/7 → 1,5 × 1,5 = 2,25.
    const seventh = weighted.assess(lineAnswer('TT1.1', { achieved: quantity(1), total: quantity(7) }));
    expect(seventh).toMatchObject({ points: 225 });
    expect(seventh.because).toMatch(/: 1,5 điểm × hệ số 1,5 = 2,25 điểm\.$/u);
    // 1/9 → 1,16666…; × 1,5 = 1,75 đúng, không phải 1,17 × 1,5 = 1,755 → 1,76.
    expect(pointsOf(weighted, 1, 9)).toBe(175);
    const formula = weighted.formula({ achieved: 'E5', total: 'F5', level: 'G5', selfPoints: 'G5' });
    expect(evaluateFormula(formula, { E5: 1, F5: 9 })).toBe(1.75);
    const penalty = kindOf({ ...criterionLine('per-item', 20, { each: 5, item: 'lần' }), counts: 'penalty' });
    expect(penalty.assess(lineAnswer('TT1.1', { achieved: quantity(3) }))).toMatchObject({
      points: -1500,
      because: '3 lần × 5 điểm: trừ 15 điểm.',
    });
    const shown = penalty.formula({ achieved: 'E5', total: 'F5', level: 'G5', selfPoints: 'G5' });
    expect(evaluateFormula(shown, { E5: 3 })).toBe(-15);
    const bonus = kindOf({ ...criterionLine('yes-no', 30, {}), counts: 'bonus' });
    expect(bonus.assess(lineAnswer('TT1.1', { level: text('Có') })).because).toBe('Có: cộng 30 điểm.');
  });

  it('an answer that the reader could not read makes the line unreadable, without a second fault', () => {
    const unreadable = {
      state: 'unreadable',
      text: 'tám',
      code: 'TD2104',
      from: { file: '', sheet: '', cell: '' },
    } as const;
    const ratio = ratioOf({ max: 7, low: 0, high: 0, kind: 'proportional' });
    expect(ratio.assess(lineAnswer('TT1.1', { achieved: unreadable, total: quantity(9) }))).toEqual({
      status: 'unreadable',
      because: 'Không đọc được “Số đạt” (ghi “tám”).',
      faults: [],
      unread: { column: 'Số đạt', text: 'tám' },
    });
    const claimOnly = lineAnswer('TT1.1', {
      achieved: quantity(9),
      total: quantity(9),
      selfPoints: unreadable,
    });
    expect(ratio.assess(claimOnly).status).toBe('scored');
  });

  it('names the criterion and the arithmetic in words', () => {
    const ratio = kindOf(criterionLine('ratio', 7, { linear: { zeroAt: 70, fullAt: 98 } }));
    const because = (kind: BoundKind, given: Parameters<typeof lineAnswer>[1]) =>
      kind.assess(lineAnswer('TT1.1', given)).because;
    expect(because(ratio, { achieved: quantity(96), total: quantity(98) })).toBe(
      '96/98 = 97,96%; tuyến tính từ 70% (0 điểm) đến 98% (7 điểm): 6,99 điểm.',
    );
    expect(because(ratio, { achieved: quantity(99), total: quantity(98) })).toBe(
      'Tiêu chí TT1.1 “Nhiệm vụ đúng hạn” ghi số đạt 99 trong khi tổng số chỉ có 98.',
    );
    expect(because(ratio, { achieved: notApplicable })).toBe('“Số đạt” ghi “không áp dụng”.');
    expect(because(kindOf(criterionLine('yes-no', 3, undefined)), { level: text('Có') })).toBe('Có: 3 điểm.');
  });
});
