import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { hasMoved } from '../../src/review/compare-results.ts';
import { compareResults } from '../support/compare-results.ts';
import { resultFixture } from '../support/result-fixture.ts';
import { registerOfMergers, resultAfter, resultBefore } from '../support/two-results.ts';

const comparison = compareResults(resultBefore, resultAfter, registerOfMergers);
const moveOf = (id: string, of = comparison) => {
  const found = of.units.find((unit) => unit.id === id);
  if (found === undefined) throw new Error(`no unit ${id}`);
  return found;
};

/** One line of unit A, TT1.3, as another criteria file would define it. */
function withCriteria(result: Result, max: number): Result {
  const { criteria } = result;
  const [first, ...rest] = criteria.units;
  if (first === undefined) throw new Error('no group');
  return {
    ...result,
    criteria: {
      ...criteria,
      version: '2022.1',
      sha256: 'f'.repeat(64),
      units: [
        { ...first, lines: first.lines.map((line) => (line.id === 'TT1.3' ? { ...line, max } : line)) },
        ...rest,
      ],
    },
    units: result.units.map((unit) => ({
      ...unit,
      lines: unit.lines.map((line) => (line.criterion === 'TT1.3' ? { ...line, max } : line)),
    })),
  };
}

describe('who moved', () => {
  it('is told most first, then who came, then who went', () => {
    expect(
      comparison.units.map(({ id, how, rankChange, totalChange }) => [id, how, rankChange, totalChange]),
    ).toEqual([
      ['A', 'kept', -2, -19.5],
      ['C', 'kept', 1, 2.5],
      ['B', 'kept', 1, 0],
      ['D', 'kept', null, null],
      ['Z', 'new', null, null],
      ['X', 'gone', null, null],
      ['Y', 'gone', null, null],
    ]);
  });

  it('has both standings, the grade in words', () => {
    expect(moveOf('A')).toMatchObject({
      before: { total: 100, grade: 'Xuất sắc', rank: 1 },
      after: { total: 80.5, grade: 'Tốt', rank: 3 },
    });
  });

  it('follows heirs to those that the later result has, round no circle', () => {
    expect(moveOf('Z').mergedFrom).toEqual(['Xã X', 'Xã Y']);
    expect(moveOf('X').mergedInto).toEqual(['Phường Z']);
    expect(
      compareResults(resultBefore, resultAfter, []).units.flatMap(({ mergedInto }) => mergedInto),
    ).toEqual([]);
  });

  it('knows the people who came and went, and leaves out who stayed as they were', () => {
    expect(moveOf('A').people.map(({ name, how }) => [name, how])).toEqual([
      ['Hà Thị Chi', 'new'],
      ['Đỗ Văn Bình', 'gone'],
    ]);
  });
});

describe('which lines changed, and why', () => {
  it('another answer in a file of another content', () => {
    expect(moveOf('A').lines).toMatchObject([
      {
        criterion: 'TT1.3',
        before: { points: 30 },
        after: { points: 10.5 },
        causes: [{ kind: 'input', text: 'nội dung tệp “a.xlsx” đã khác' }],
      },
    ]);
  });

  it('the council’s points, with its reason', () => {
    expect(moveOf('C').lines.map(({ criterion, causes }) => [criterion, causes])).toEqual([
      [
        'TT1.3',
        [
          {
            kind: 'verified',
            text: 'điểm thẩm định 20,00 → 22,50 (Có thêm văn bản xác nhận hoàn thành)',
          },
        ],
      ],
    ]);
  });

  it('nothing of a unit that only moved because others did, or had sent nothing before', () => {
    expect(moveOf('B').lines).toEqual([]);
    expect(moveOf('D')).toMatchObject({ submissions: ['missing', 'on-time'], lines: [] });
  });

  it('another maximum in another version of the criteria', () => {
    const changed = compareResults(resultBefore, withCriteria(resultBefore, 31), []);
    expect(changed.isComparable).toBe(false);
    expect(moveOf('B', changed).lines).toMatchObject([
      {
        criterion: 'TT1.3',
        causes: [{ kind: 'criteria', text: 'bản tiêu chí 2019.1 → 2022.1: điểm tối đa 30,00 → 31,00' }],
      },
    ]);
  });

  it('the tool, where all else is the same; and says so where nothing is known', () => {
    const again = (version: string): Result => ({
      ...resultBefore,
      tool: { version },
      units: resultAfter.units.filter(({ id }) => id === 'A'),
    });
    const why = (version: string) =>
      moveOf('A', compareResults(resultBefore, again(version), [])).lines.flatMap(({ causes }) => causes);
    expect(why('0.2.0')).toEqual([{ kind: 'tool', text: 'phiên bản công cụ 0.1.0 → 0.2.0' }]);
    expect(why('0.1.0').map(({ kind }) => kind)).toEqual(['unknown']);
  });

  it('an answer in another file, in the words of both sides', () => {
    const renamed: Result = {
      ...resultAfter,
      units: resultAfter.units.map((unit) => ({
        ...unit,
        file: unit.id === 'A' ? 'a2.xlsx' : unit.file,
        lines: unit.lines.map((line) => ({ ...line, because: 'Đạt 35%.' })),
      })),
    };
    expect(moveOf('A', compareResults(resultBefore, renamed, [])).lines[0]?.causes).toEqual([
      { kind: 'input', text: 'tệp “a.xlsx” → “a2.xlsx”: Như kê khai → Đạt 35%' },
    ]);
  });
});

describe('nominations', () => {
  it('are gained and lost, with the later reasons', () => {
    expect(comparison.nominations.map(({ change, name, because }) => [change, name, because])).toEqual([
      ['gained', 'Phường B', ['Xếp loại Xuất sắc.']],
      ['lost', 'Phường A', ['Xếp loại Tốt.']],
    ]);
  });
});

describe('laws', () => {
  it.each([
    ['before', resultBefore],
    ['after', resultAfter],
    ['the year of eight units', resultFixture],
  ])('%s compared with itself has not moved', (_, result) => {
    const none = compareResults(result, result, registerOfMergers);
    expect(none.isComparable).toBe(true);
    expect(none.units.filter(hasMoved)).toEqual([]);
    expect(none.nominations).toEqual([]);
  });

  it('turned round, what was gained is lost, and every move has the other sign', () => {
    const turned = compareResults(resultAfter, resultBefore, []);
    for (const { id, rankChange, totalChange, lines } of comparison.units) {
      const other = moveOf(id, turned);
      expect(other.rankChange ?? 0).toBeCloseTo(-(rankChange ?? 0));
      expect(other.totalChange ?? 0).toBeCloseTo(-(totalChange ?? 0));
      expect(other.lines.map(({ criterion }) => criterion)).toEqual(lines.map(({ criterion }) => criterion));
    }
    expect(turned.nominations.map(({ change, name }) => [change, name])).toEqual([
      ['gained', 'Phường A'],
      ['lost', 'Phường B'],
    ]);
  });
});

describe('the order of units', () => {
  const of = (id: string, name: string, total: number | null, rank: number | null) => ({
    ...(resultBefore.units[1] ?? resultBefore.units[0]),
    id,
    name,
    total,
    rank,
  });
  const sideOf = (units: readonly ReturnType<typeof of>[]): Result => ({
    ...resultBefore,
    units: units as Result['units'],
  });
  const before = sideOf([
    of('gone', 'Phường A', 90, 1),
    of('still', 'Phường B', 80, 5),
    of('points', 'Phường C', 81, 6),
    of('far', 'Phường D', 70, 9),
    of('lost', 'Phường E', 60, 10),
    of('more', 'Phường G', 82, 7),
    of('also still', 'Phường Ă', 80, 11),
  ]);
  const after = sideOf([
    of('new', 'Phường A', 90, 2),
    of('also still', 'Phường Ă', 80, 11),
    of('still', 'Phường B', 80, 5),
    of('lost', 'Phường E', 60, null),
    of('more', 'Phường G', 79, 7),
    of('points', 'Phường C', 82, 6),
    of('far', 'Phường D', 75, 3),
  ]);

  it('who moved furthest first, a rank lost next, then by points, then by name; the new and the gone last', () => {
    const moves = compareResults(before, after, []).units;
    expect(moves.map(({ id }) => id)).toEqual([
      'far',
      'lost',
      'more',
      'points',
      'also still',
      'still',
      'new',
      'gone',
    ]);
  });

  it.each([
    ['total', { total: 79 }],
    ['grade', { grade: 'kha' }],
    ['rank', { rank: 9 }],
  ])('a person whose %s alone changed is named', (_, change) => {
    const [unit] = resultBefore.units;
    const [person] = unit?.individuals ?? [];
    if (unit === undefined || person === undefined) throw new Error('nobody to compare');
    const side = (given: object): Result => ({
      ...resultBefore,
      units: [{ ...unit, individuals: [{ ...person, ...given }] }],
    });
    const people = (given: object) => compareResults(side({}), side(given), []).units[0]?.people ?? [];
    expect(people(change).map(({ name, how }) => [name, how])).toEqual([[person.name, 'kept']]);
    expect(people({})).toEqual([]);
    expect(hasMoved(compareResults(side({}), side(change), []).units[0] as never)).toBe(true);
  });
});
