import { describe, expect, it } from 'vitest';
import type { GroupResult, LineResult, Result } from '../../src/domain/result.ts';
import { comparisonsOf } from '../../src/review/compare-years.ts';
import { lineageOf } from '../../src/review/lineage.ts';
import { registered, reviewYear, yearPerson, yearResult, yearUnit } from '../support/review-world.ts';

const lineage = lineageOf([
  registered('A', null, '2020-11-30', ['C']),
  registered('B', null, '2020-11-30', ['C']),
  registered('R', null, '2020-11-30', ['S']),
  registered('C', '2020-12-01', null),
  registered('S', '2020-12-01', null),
  registered('D', null, null),
  registered('N', '2021-06-01', null),
]);

const withPart = (lines: readonly LineResult[], part: number): LineResult[] =>
  lines.map((line) => (line.criterion === 'TT2.2' ? { ...line, outcome: { part, whole: 1000 } } : line));

const unit = (id: string, total: number | null | 'missing', part: number, rest = {}) => {
  const made = yearUnit(id, total, rest);
  return { ...made, lines: withPart(made.lines, part) };
};

const inGroups = (one: number | null, other: number | null): GroupResult[] => [
  { group: 'CN1', max: 60, applicable: 60, earned: one, points: one },
  { group: 'CN2', max: 40, applicable: 40, earned: other, points: other },
];

const start = yearResult(2019, [
  unit('A', 80, 100),
  unit('B', 90, 200),
  unit('R', 70, 700, {
    individuals: [
      { ...yearPerson('R', 'Lê An', 60), groups: inGroups(30, null) },
      yearPerson('R', 'Vũ Cúc', 70),
      yearPerson('R', 'Đỗ Bình', null),
      yearPerson('R', 'Hà Em', 50, null),
      yearPerson('R', 'hà em', 55, null),
    ],
  }),
  unit('D', 60, 500, { individuals: [yearPerson('D', 'Mai Gấm', 90)] }),
]);
const end = yearResult(2021, [
  unit('C', 95, 900),
  unit('S', 76, 800, {
    individuals: [
      { ...yearPerson('S', 'Lê An', 88), groups: inGroups(45, 40) },
      yearPerson('S', 'Vũ Cúc', null),
      yearPerson('S', 'Đỗ Bình', 99),
      yearPerson('S', 'Hà Em', 99, null),
      yearPerson('S', 'Ngô Khánh', 99),
    ],
  }),
  unit('D', 'missing', 0),
  unit('N', 99, 990),
]);

function comparedOver(...results: readonly Result[]) {
  return comparisonsOf(results.map(reviewYear), lineage);
}

describe('two years over the same units and people', () => {
  const [only, ...others] = comparedOver(start, end);

  it('leaves out who is new, who sent nothing, and who was made of several', () => {
    expect(others).toEqual([]);
    // S goes on from R alone; C is the mean of two, D sent nothing, N is new.
    expect(only).toMatchObject({ from: 2019, to: 2021, isSameCriteria: true });
    expect(only?.units).toEqual({ of: 1, before: 70, after: 76 });
    expect(only?.grades.filter(({ before, after }) => before + after > 0)).toEqual([
      { grade: 'kha', before: 1, after: 1 },
    ]);
  });

  it('takes people whom both years have once and with a total', () => {
    expect(only?.people).toEqual({ of: 1, before: 60, after: 88 });
    // Of 60: 30, then 45.
    expect(only?.means.find(({ id }) => id === 'CN1')).toEqual({
      subject: 'individual',
      id: 'CN1',
      of: 1,
      before: 50,
      after: 75,
    });
  });

  it('takes no points of a group for points, and none that are known for nothing', () => {
    const of = (year: number, one: number | null) =>
      yearResult(year, [
        unit('D', 60, 500, {
          individuals: [{ ...yearPerson('D', 'Mai Gấm', 90), groups: inGroups(one, 40) }],
        }),
      ]);
    const meanOf = (before: number | null, after: number | null) => {
      const [compared] = comparedOver(of(2019, before), of(2021, after));
      const found = compared?.means.find(({ id }) => id === 'CN1');
      return found && [found.before, found.after];
    };
    expect([meanOf(0, 30), meanOf(30, 0), meanOf(null, 30)]).toEqual([[0, 50], [50, 0], undefined]);
  });

  it('adds up what the same units did', () => {
    expect(only?.outcomes.find(({ id }) => id === 'TT2.2')).toEqual({
      id: 'TT2.2',
      of: 1,
      before: { part: 700, whole: 1000 },
      after: { part: 800, whole: 1000 },
    });
    expect(only?.outcomes.some(({ id }) => id === 'TT1.1')).toBe(false);
  });

  it('groups and criteria are those of the same units', () => {
    expect(only?.means.find(({ id }) => id === 'TT1')).toEqual({
      subject: 'unit',
      id: 'TT1',
      of: 1,
      before: 100,
      after: 100,
    });
  });
});

describe('years scored by other criteria', () => {
  const other = (result: Result, change: (title: string) => string = (title) => title): Result => ({
    ...result,
    criteria: {
      ...result.criteria,
      sha256: '9'.repeat(64),
      units: result.criteria.units.map((group) => ({
        ...group,
        lines: group.lines.map((line) => ({ ...line, title: change(line.title) })),
      })),
    },
  });

  it('compare what was done, not the points', () => {
    const [only] = comparedOver(start, other(end));
    expect(only).toMatchObject({ isSameCriteria: false, units: null, people: null, grades: [], means: [] });
    expect(only?.outcomes.map(({ id }) => id)).toContain('TT2.2');
  });

  it('compare nothing where the question is in other words', () => {
    const [only] = comparedOver(
      start,
      other(end, (title) => `${title} mới`),
    );
    expect(only?.outcomes).toEqual([]);
  });

  it('are compared within each version, and first with last', () => {
    const years = [start, yearResult(2020, []), other(yearResult(2021, [])), other(yearResult(2022, []))];
    expect(comparedOver(...years).map(({ from, to }) => [from, to])).toEqual([
      [2019, 2020],
      [2021, 2022],
      [2019, 2022],
    ]);
  });
});

it('one year is compared with nothing', () => {
  expect(comparedOver(start)).toEqual([]);
});
