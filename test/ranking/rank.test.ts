import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsFromHundredths } from '../../src/domain/points.ts';
import { gradeOf } from '../../src/ranking/grade.ts';
import { rankByTotal, rankWithin } from '../../src/ranking/rank.ts';

type Entry = { readonly name: string; readonly cluster: string; readonly total: number | null };

const totalOf = ({ total }: Entry) => (total === null ? null : pointsFromHundredths(total));

describe('rankByTotal', () => {
  it('lets ties share a rank and skips the next', () => {
    const entries: Entry[] = [
      { name: 'a', cluster: '1', total: 9250 },
      { name: 'b', cluster: '1', total: 9500 },
      { name: 'c', cluster: '2', total: 9250 },
      { name: 'd', cluster: '2', total: 9000 },
      { name: 'e', cluster: '2', total: null },
    ];
    const ranks = rankByTotal(entries, totalOf);
    expect(entries.map((entry) => ranks.get(entry) ?? null)).toEqual([2, 1, 2, 4, null]);
    const inCluster = rankWithin(entries, ({ cluster }) => cluster, totalOf);
    expect(entries.map((entry) => inCluster.get(entry) ?? null)).toEqual([2, 1, 1, 2, null]);
  });

  it('gives each entry one more than the number of entries above it, in any order', () => {
    const entry = fc.record({
      name: fc.string(),
      cluster: fc.constant(''),
      total: fc.option(fc.integer({ min: 0, max: 20 })),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const ranks = rankByTotal(entries, totalOf);
        for (const one of entries) {
          const { total } = one;
          const above = entries.filter(
            (other) => total !== null && other.total !== null && other.total > total,
          );
          expect(ranks.get(one)).toBe(total === null ? undefined : above.length + 1);
        }
      }),
    );
  });
});

describe('gradeOf', () => {
  const grades = [
    { id: 'xuat-sac', title: 'Xuất sắc', from: 90 },
    { id: 'tot', title: 'Tốt', from: 80 },
    { id: 'chua-dat', title: 'Chưa đạt', from: 0 },
  ];
  it.each([
    [9000, 'xuat-sac'],
    [8999, 'tot'],
    [8000, 'tot'],
    [7999, 'chua-dat'],
    [0, 'chua-dat'],
  ])('grades %d hundredths as %s', (hundredths, id) => {
    expect(gradeOf(pointsFromHundredths(hundredths), grades)?.id).toBe(id);
  });

  it('gives no grade without a total', () => {
    expect(gradeOf(null, grades)).toBeNull();
  });
});
