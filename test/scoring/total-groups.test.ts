import { describe, expect, it } from 'vitest';
import { pointsFromNumber } from '../../src/domain/points.ts';
import { type LineShare, shareOfNotApplicable, totalGroups } from '../../src/scoring/total-groups.ts';

function share(group: string, max: number, earned: number | 'not-applicable' | 'unknown'): LineShare {
  return {
    group,
    max: pointsFromNumber(max),
    share: typeof earned === 'number' ? pointsFromNumber(earned) : earned,
  };
}

describe('totalGroups', () => {
  it('adds up lines that all apply without touching them', () => {
    const { total, groups } = totalGroups(
      [share('A', 7, 6.99), share('A', 6, 4), share('B', 10, 9.5)],
      ['A', 'B'],
    );
    expect(groups.map(({ points }) => points)).toEqual([1099, 950]);
    expect(total).toBe(2049);
  });

  it('takes a line that does not apply out of its group, rounded once', () => {
    // Group of 25: a line of 7 does not apply; 15,5 of the other 18 → 15,5 / 18 × 25 = 21,5277… → 21,53
    const { groups, total } = totalGroups(
      [share('A', 7, 'not-applicable'), share('A', 10, 8), share('A', 8, 7.5), share('B', 75, 75)],
      ['A', 'B'],
    );
    expect(groups[0]).toMatchObject({ applicable: 1800, earned: 1550, points: 2153 });
    expect(total).toBe(9653);
  });

  it('scales the others to the full sum when a whole group does not apply', () => {
    // 60 of the 75 that apply → 60 / 75 × 100 = 80
    const { groups, total } = totalGroups([share('A', 25, 'not-applicable'), share('B', 75, 60)], ['A', 'B']);
    expect(groups[0]).toMatchObject({ applicable: 0, points: null });
    expect(total).toBe(8000);
  });

  it('has no total while one line is unknown: unknown is not zero', () => {
    const { groups, total } = totalGroups([share('A', 25, 'unknown'), share('B', 75, 60)], ['A', 'B']);
    expect(groups[0]).toMatchObject({ earned: null, points: null });
    expect(groups[1]).toMatchObject({ points: 6000 });
    expect(total).toBeNull();
  });

  it('has no total when nothing applies at all', () => {
    expect(totalGroups([share('A', 100, 'not-applicable')], ['A']).total).toBeNull();
  });

  it.each([
    ['rescale', 'not-applicable'],
    ['full', 700],
    ['zero', 0],
  ] as const)('under “%s” a line marked not applicable counts as %s', (policy, expected) => {
    expect(shareOfNotApplicable(policy, pointsFromNumber(7))).toBe(expected);
  });
});
