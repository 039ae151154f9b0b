import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../src/domain/submission.ts';
import { NOTHING_VERIFIED } from '../../src/domain/verification.ts';
import { scoreYear } from '../../src/scoring/score-year.ts';
import { lineAnswer, notApplicable, quantity, submission } from '../support/answers.ts';
import { type Answering, editionTwo, unitOf } from '../support/version-two.ts';

const criteria = editionTwo('so-voi-cum');
const answering = (id: string, cluster: string): Answering => ({
  id,
  name: `Xã ${id}`,
  type: 'xa',
  cluster,
  typed: {},
});
const units = [
  unitOf(answering('A', 'Cụm đồng bằng')),
  unitOf(answering('B', 'Cụm đồng bằng')),
  unitOf(answering('C', 'Cụm miền núi')),
  unitOf(answering('D', 'Cụm miền núi')),
];

function sent(unit: string, income: number | null, poor = 5): Submission {
  const lines = new Map([
    ['TT1.1', lineAnswer('TT1.1', { achieved: income === null ? notApplicable : quantity(income) })],
    ['TT1.2', lineAnswer('TT1.2', { achieved: quantity(poor), total: quantity(100) })],
    ['TT2.1', lineAnswer('TT2.1', { achieved: quantity(1), total: quantity(2) })],
    ['TT2.2', lineAnswer('TT2.2', { achieved: quantity(1), total: quantity(2) })],
  ]);
  return submission({ unit, lines });
}

function pointsOf(submissions: readonly Submission[], line = 'TT1.1') {
  const { value } = scoreYear(submissions, { units, criteria }, NOTHING_VERIFIED);
  return Object.fromEntries(
    [...value].map(([id, { scorecard }]) => {
      const scored = scorecard.lines.find((each) => each.line.id === line);
      return [id, scored?.assessment.status === 'scored' ? scored.assessment.points / 100 : null];
    }),
  );
}

describe('lines that are compared with other units', () => {
  it('are held against the best of the own cluster only', () => {
    // A 50 dẫn đầu đồng bằng; C 10 dẫn đầu miền núi; B 40 × 25/50 = 20; D 40 × 4/10 = 16.
    expect(pointsOf([sent('A', 50), sent('B', 25), sent('C', 10), sent('D', 4)])).toEqual({
      A: 40,
      B: 20,
      C: 40,
      D: 16,
    });
  });

  it('are held against the best of all where the plan says so; who says that it does not apply is no best', () => {
    // Hộ nghèo: thấp nhất 2%: 20 × 2/4 = 10, 20 × 2/8 = 5.
    expect(pointsOf([sent('A', 1, 4), sent('C', 1, 2), sent('D', 1, 8)], 'TT1.2')).toEqual({
      A: 10,
      C: 20,
      D: 5,
    });
    expect(pointsOf([sent('A', null), sent('B', 25)])).toEqual({ A: null, B: 40 });
  });

  it('give the same points in whatever order the files are read', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(amounts, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (incomes, order) => {
        const all = units.map(({ id }, index) => sent(id, incomes[index] ?? 0, (incomes[index] ?? 0) / 10));
        const shuffled = order.flatMap((index) => all[index] ?? []);
        for (const line of ['TT1.1', 'TT1.2']) expect(pointsOf(shuffled, line)).toEqual(pointsOf(all, line));
      }),
    );
  });

  it('never lower the points of who does better', () => {
    const amount = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(amount, amount, amount, (a, b, other) => {
        const [worse, better] = a < b ? [a, b] : [b, a];
        const low = pointsOf([sent('A', worse), sent('B', other)]).A ?? 0;
        expect(pointsOf([sent('A', better), sent('B', other)]).A).toBeGreaterThanOrEqual(low);
      }),
    );
  });
});
