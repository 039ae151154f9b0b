import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupShape, TotalRules } from '../../src/criteria/rules.ts';
import { pointsFromNumber, ZERO_POINTS } from '../../src/domain/points.ts';
import { type LineShare, totalSide } from '../../src/scoring/total-groups.ts';

const shape = (
  id: string,
  max: number,
  counts: GroupShape['counts'] = 'base',
  groups: readonly GroupShape[] = [],
): GroupShape => ({ id, max: pointsFromNumber(max), counts, groups });

const rules = (groups: readonly GroupShape[], full: number, more: Partial<TotalRules> = {}): TotalRules => ({
  groups,
  full: pointsFromNumber(full),
  bonusCap: null,
  penaltyCap: null,
  floor: ZERO_POINTS,
  ceiling: null,
  ...more,
});

const share = (
  group: string,
  max: number,
  earned: number | 'not-applicable' | 'unknown',
  more: Partial<LineShare> = {},
): LineShare => ({
  group,
  max: pointsFromNumber(max),
  share: typeof earned === 'number' ? pointsFromNumber(earned) : earned,
  ...more,
});

const counting = (counts: 'bonus' | 'penalty') => ({ counts }) as const;

describe('the total of a side', () => {
  it('adds groups inside groups, and rescales each where it is incomplete', () => {
    const inner = shape('A.1', 20);
    const outer = shape('A', 50, 'base', [inner]);
    // A.1: 6/10 áp dụng × 20 = 12; A: 12 + 24 = 36 trên 50. B: 40/50. Tổng 76.
    const { groups, subgroups, total } = totalSide(
      [share('A.1', 10, 6), share('A.1', 10, 'not-applicable'), share('A', 30, 24), share('B', 50, 40)],
      rules([outer, shape('B', 50)], 100),
    );
    expect(subgroups).toEqual([{ group: 'A.1', max: 2000, applicable: 1000, earned: 600, points: 1200 }]);
    expect(groups[0]).toMatchObject({ applicable: 5000, points: 3600 });
    expect(total).toBe(7600);
  });

  it('leaves out a group inside a group where nothing of it applies', () => {
    // A: 24/30 × 50 = 40; B 40. Tổng 80.
    const outer = shape('A', 50, 'base', [shape('A.1', 20)]);
    const { total } = totalSide(
      [share('A.1', 20, 'not-applicable'), share('A', 30, 24), share('B', 50, 40)],
      rules([outer, shape('B', 50)], 100),
    );
    expect(total).toBe(8000);
  });

  it('takes one of two alternatives as the whole of their group', () => {
    // Nhóm 30 điểm: 30 cho loại này, 30 cho loại kia.
    const { groups, total } = totalSide(
      [share('A', 30, 21), share('A', 30, 'not-applicable'), share('B', 70, 70)],
      rules([shape('A', 30), shape('B', 70)], 100),
    );
    expect(groups[0]).toMatchObject({ max: 3000, applicable: 3000, points: 2100 });
    expect(total).toBe(9100);
  });

  it('adds bonus above the total and takes penalties off it, each within its bounds', () => {
    const groups = [shape('A', 100), shape('T', 10, 'bonus'), shape('P', 8, 'penalty')];
    const shares = [
      share('A', 100, 90),
      share('A', 5, 4, counting('bonus')),
      share('T', 8, 8),
      share('T', 8, 7),
      share('P', 5, -5),
      share('P', 5, -4),
    ];
    // 90 + (4 + min(10, 15)) − min(8, 9) = 96.
    expect(totalSide(shares, rules(groups, 100))).toMatchObject({ bonus: 1400, penalty: -800, total: 9600 });
    const capped = rules(groups, 100, {
      bonusCap: pointsFromNumber(6),
      penaltyCap: pointsFromNumber(3),
      ceiling: pointsFromNumber(92),
    });
    // 90 + 6 − 3 = 93, không quá 92.
    expect(totalSide(shares, capped)).toMatchObject({ bonus: 600, penalty: -300, total: 9200 });
  });

  it('counts what lies above a maximum as bonus only', () => {
    const shares = [share('A', 60, 66, { mayExceed: true }), share('A', 40, 'not-applicable')];
    // 60/60 × 100 = 100, cộng 6: phần vượt không được nhân lên.
    expect(totalSide(shares, rules([shape('A', 100)], 100))).toMatchObject({ bonus: 600, total: 10600 });
  });

  it('has no total while a bonus or a penalty is unknown, and none is added for what does not apply', () => {
    const groups = [shape('A', 100), shape('T', 10, 'bonus'), shape('P', 8, 'penalty')];
    for (const group of ['T', 'P']) {
      expect(
        totalSide([share('A', 100, 90), share(group, 5, 'unknown')], rules(groups, 100)).total,
      ).toBeNull();
      const set = [share('A', 100, 90), share(group, 5, 'not-applicable')];
      expect(totalSide(set, rules(groups, 100)).total).toBe(9000);
    }
  });

  it('does not fall below the floor', () => {
    const groups = [shape('A', 100), shape('P', 50, 'penalty')];
    const shares = [share('A', 100, 20), share('P', 50, -50)];
    expect(totalSide(shares, rules(groups, 100)).total).toBe(0);
    expect(totalSide(shares, rules(groups, 100, { floor: pointsFromNumber(10) })).total).toBe(1000);
    expect(totalSide(shares, rules(groups, 100, { floor: pointsFromNumber(-100) })).total).toBe(-3000);
  });

  it('bonus never passes its caps, penalties never take more than they may, and more points never lower a total', () => {
    const cents = fc.integer({ min: 0, max: 3000 }).map((each) => each / 100);
    fc.assert(
      fc.property(cents, cents, cents, cents, cents, cents, (base, bonus, line, off, cap, more) => {
        const groups = [shape('A', 30), shape('T', 20, 'bonus'), shape('P', 15, 'penalty')];
        const bounds = rules(groups, 30, {
          bonusCap: pointsFromNumber(cap),
          penaltyCap: pointsFromNumber(10),
        });
        const of = (first: number, second: number) =>
          totalSide(
            [
              share('A', 30, first),
              share('A', 30, line, counting('bonus')),
              share('T', 30, second),
              share('P', 30, -off),
            ],
            bounds,
          );
        const { groups: scored, bonus: added, penalty, total } = of(base, bonus);
        expect(added).toBeLessThanOrEqual(Math.round(cap * 100));
        expect(scored[1]?.points).toBeLessThanOrEqual(2000);
        expect(penalty).toBeGreaterThanOrEqual(-1000);
        expect(scored[2]?.points).toBeGreaterThanOrEqual(-1500);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(of(Math.min(30, base + more), bonus).total).toBeGreaterThanOrEqual(total ?? 0);
        expect(of(base, Math.min(30, bonus + more)).total).toBeGreaterThanOrEqual(total ?? 0);
      }),
    );
  });
});
