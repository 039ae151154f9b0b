import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addable,
  type Outcome,
  percentOfTotal,
  type ReportedLine,
  totalOfOutcomes,
} from '../../src/domain/outcome.ts';

const scored = (outcome: Outcome | null, rest: Partial<ReportedLine> = {}): ReportedLine => ({
  status: 'scored',
  points: 5,
  verifiedPoints: null,
  ...(outcome && { outcome }),
  ...rest,
});
const kad: ReportedLine = { status: 'not-applicable', points: null, verifiedPoints: null };
const blank: ReportedLine = { status: 'needs-review', points: null, verifiedPoints: null };
const unreadable: ReportedLine = { status: 'unreadable', points: null, verifiedPoints: null };

describe('totalOfOutcomes', () => {
  it('adds parts and wholes, and says who is not in the sum and why', () => {
    const total = totalOfOutcomes([
      scored({ part: 96, whole: 98 }),
      scored({ part: 40, whole: 40 }),
      // Nothing to add: a percentage alone, no evidence, a figure that the council did not confirm.
      scored({ percent: 95 }),
      scored(null),
      scored({ part: 1, whole: 2 }, { verifiedPoints: 6 }),
      { ...kad, verifiedPoints: 4 },
      kad,
      undefined,
      blank,
      unreadable,
      null,
    ]);
    expect(total).toEqual({
      of: 11,
      added: 2,
      notApplicable: 2,
      leftOut: 4,
      silent: 3,
      part: 136,
      whole: 138,
      reached: 1,
      choices: [],
    });
    expect(percentOfTotal(total)).toBe(98.55);
  });

  it('takes a figure that the council confirmed', () => {
    expect(addable(scored({ count: 3 }, { verifiedPoints: 5 }))).toEqual({ count: 3 });
  });

  it('counts things, and who has any', () => {
    const total = totalOfOutcomes([scored({ count: 3 }), scored({ count: 0 }), scored({ count: 1 })]);
    expect(total).toMatchObject({ part: 4, whole: 0, added: 3, reached: 2 });
    expect(percentOfTotal(total)).toBeNull();
  });

  it('counts who chose what', () => {
    const total = totalOfOutcomes([
      scored({ choice: 'Khá' }),
      scored({ choice: 'Tốt' }),
      scored({ choice: 'Khá' }),
    ]);
    expect(total.choices).toEqual([
      { choice: 'Khá', units: 2 },
      { choice: 'Tốt', units: 1 },
    ]);
  });

  it('keeps decimals as they were typed', () => {
    expect(totalOfOutcomes([0.1, 0.2, 2.5].map((part) => scored({ part, whole: 10 }))).part).toBe(2.8);
  });

  it('is nothing of nothing', () => {
    expect(totalOfOutcomes([])).toMatchObject({ of: 0, added: 0, part: 0, whole: 0 });
  });

  it('puts every unit in one place, whatever they sent, and a sum of parts is the sum of the sets', () => {
    const line = fc.oneof(
      fc.constantFrom(null, undefined, kad, blank, unreadable, scored(null), scored({ percent: 50 })),
      fc
        .record({ part: fc.nat(100), whole: fc.integer({ min: 100, max: 999 }) })
        .map((outcome) => scored(outcome)),
    );
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (one, other) => {
        const [a, b, both] = [one, other, [...one, ...other]].map(totalOfOutcomes);
        if (!a || !b || !both) throw new Error('three totals');
        expect(both.added + both.notApplicable + both.leftOut + both.silent).toBe(both.of);
        expect([both.part, both.whole, both.added]).toEqual([
          a.part + b.part,
          a.whole + b.whole,
          a.added + b.added,
        ]);
      }),
    );
  });
});
