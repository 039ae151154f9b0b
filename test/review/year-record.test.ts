import { describe, expect, it } from 'vitest';
import { groupScoreOf, recordOf } from '../../src/review/year-record.ts';
import { nominationOf } from '../support/result-fixture.ts';
import { yearPerson, yearResult, yearUnit } from '../support/review-world.ts';

// Told by hand from the results below; the record has to count it.
const people = [
  { ...yearPerson('B', 'Cúc', 92), leader: true, rank: 1 },
  { ...yearPerson('B', 'An', 91.5), leader: false, rank: 2 },
  { ...yearPerson('B', 'Bình', 85), leader: true, disqualified: ['V1'], rank: 3 },
  { ...yearPerson('A', 'Dung', null), leader: false },
];
const result = yearResult(
  2021,
  [
    yearUnit('B', 95, { individuals: people.slice(0, 3), onHold: ['H1'], disqualified: ['V2'] }),
    yearUnit('A', null, { individuals: people.slice(3) }),
    yearUnit('C', 'missing'),
  ],
  {
    nominations: [
      { ...nominationOf('unit', 'B', null, 'Phường B', 'nominated', []), leader: false },
      { ...nominationOf('individual', 'B', 'B/Cúc', 'Cúc', 'nominated', []), leader: true },
      { ...nominationOf('individual', 'B', 'B/An', 'An', 'nominated', []), leader: false },
      { ...nominationOf('individual', 'B', 'B/Bình', 'Bình', 'undecided', []), leader: true },
    ],
  },
);
const record = recordOf(result, '2021/ket-qua.json', 'a'.repeat(64));

describe('what a review keeps of a year', () => {
  it.each([
    ['of a penalty', -2.5, [-250, 1000]],
    ['of the least penalty', -0.01, [-1, 1000]],
    ['of nothing', 0, [0, 1000]],
    ['that nobody knows', null, undefined],
  ])('knows points %s that somebody has in a group', (_, points, kept) => {
    const groups = result.criteria.individuals.map(({ id }) => ({
      group: id,
      max: 10,
      applicable: 10,
      earned: points,
      points,
    }));
    const individuals = [{ ...yearPerson('B', 'Cúc', 92), groups }];
    const year = yearResult(2021, [yearUnit('B', 95, { individuals })]);
    const { units } = recordOf(year, '2021/ket-qua.json', 'a'.repeat(64));
    const people = units.get('B')?.people ?? [];
    expect(people.map((person) => groupScoreOf(person, 0))).toEqual([kept]);
  });

  it('counts its people: all, who lead, who have no total, who are ruled out, and by grade', () => {
    const [best, good] = result.criteria.grades.map(({ id }) => id);
    expect(record.people).toMatchObject({ count: 4, leaders: 2, unscored: 1, disqualified: 1, mean: 89.5 });
    expect(record.people.grades.slice(0, 2)).toEqual([
      { grade: best, count: 2, leaders: 1 },
      { grade: good, count: 1, leaders: 1 },
    ]);
    expect(record.people.grades.slice(2).map(({ count, leaders }) => [count, leaders])).toEqual(
      result.criteria.grades.slice(2).map(() => [0, 0]),
    );
  });

  it('counts who was put forward, by award and by who leads', () => {
    const counted = record.nominated.filter(({ count }) => count > 0);
    expect(counted.map(({ subject, count, leaders }) => [subject, count, leaders])).toEqual([
      ['unit', 1, 0],
      ['individual', 2, 1],
    ]);
  });

  it('keeps each unit with what rules it out or holds it, and its people without their lines', () => {
    expect([...record.units.keys()]).toEqual(['B', 'A', 'C']);
    expect(record.units.get('B')).toMatchObject({
      total: 95,
      disqualified: ['V2'],
      onHold: [{ code: 'told', text: 'H1' }],
    });
    expect(record.units.get('A')).toMatchObject({ total: null, disqualified: [], onHold: [], proposals: [] });
    const [first] = record.units.get('B')?.people ?? [];
    expect(first).toMatchObject({ name: 'Cúc', total: 92, leader: true });
    expect(
      Object.keys(first ?? {}).filter((key) => ['lines', 'groups', 'rank', 'history'].includes(key)),
    ).toEqual([]);
  });

  it('says how much of each group and line was earned, of how many, by what the council verified', () => {
    const verified = yearUnit('B', 95);
    const [line, ...rest] = verified.lines;
    if (line === undefined) throw new Error('a unit without lines');
    const half = { ...line, points: line.max, verifiedPoints: line.max / 2 };
    const { lines, groups } = recordOf(
      yearResult(2021, [
        { ...verified, lines: [half, ...rest] },
        yearUnit('A', 90),
        yearUnit('C', 'missing'),
      ]),
      '',
      '',
    );
    const of = lines.find(({ id }) => id === line.criterion);
    const untouched = Math.round(
      (((verified.lines[0]?.points ?? 0) + line.max / 2) / (2 * line.max)) * 10_000,
    );
    expect(of).toMatchObject({ subject: 'unit', max: line.max, of: 2, percent: untouched / 100 });
    expect(groups.filter(({ subject }) => subject === 'unit').map(({ of: known }) => known)).toEqual(
      groups.filter(({ subject }) => subject === 'unit').map(() => 2),
    );
    expect(
      groups.filter(({ subject }) => subject === 'individual').every(({ percent }) => percent === null),
    ).toBe(true);
  });
});

describe('what an older result does not tell as facts', () => {
  const line = (criterion: string, row: number, points: number) => ({
    criterion,
    status: 'scored' as const,
    max: 20,
    selfPoints: points,
    points,
    verifiedPoints: null,
    because: '',
    from: [{ file: 'b.xlsx', sheet: 'Tập thể', cell: `E${row}` }],
  });
  const remark = (cell: string, file = 'b.xlsx') => ({
    code: 'TD2304',
    severity: 'warning' as const,
    title: '',
    file,
    sheet: 'Tập thể',
    cell,
    message: '',
    hint: '',
  });
  const unit = yearUnit('B', 95, {
    file: 'b.xlsx',
    lines: [
      line('TT1.1', 6, 20),
      line('TT1.2', 7, 0),
      { ...line('TT1.3', 8, 30), verifiedPoints: 30 },
      line('TT2.1', 9, 5),
    ],
  });
  const recordedWith = (more: Parameters<typeof yearResult>[2], of = unit) =>
    recordOf(yearResult(2021, [of], more), '2021/ket-qua.json', 'a'.repeat(64)).units.get('B');

  it('is read off its remarks: lines with points, without evidence, that nobody verified', () => {
    const diagnostics = [remark('I6'), remark('I7'), remark('I8'), remark('I9', 'khac.xlsx')];
    expect(recordedWith({ diagnostics })?.withoutEvidence).toEqual(['TT1.1']);
    expect(recordedWith({})?.withoutEvidence).toEqual([]);
  });

  it('is not asked where the result tells it, nor known where there are no lines', () => {
    const told = { ...unit, withoutEvidence: ['TT2.1'] };
    expect(recordedWith({ diagnostics: [remark('I6')] }, told)?.withoutEvidence).toEqual(['TT2.1']);
    expect(recordedWith({}, { ...unit, lines: [] })?.withoutEvidence).toBeUndefined();
  });

  it('why it waits stands as its sentences, or as facts where it has them', () => {
    expect(recordedWith({}, { ...unit, onHold: ['Chưa rõ.'] })?.onHold).toEqual([
      { code: 'told', text: 'Chưa rõ.' },
    ]);
    const holds = [{ code: 'declared-unclear' as const, text: 'x' }];
    expect(recordedWith({}, { ...unit, onHold: ['Chưa rõ.'], holds })?.onHold).toEqual(holds);
  });

  it('marks a unit whose figures cannot be believed, and a person alone, and keeps no figure of them', () => {
    const marks = (unsound: readonly string[]) => {
      const { units } = recordOf(result, '2021/ket-qua.json', 'a'.repeat(64), new Set(unsound));
      const unit = units.get('B');
      return {
        unit: [unit?.isUnsound ?? false, unit?.total ?? null],
        people: unit?.people.map(({ name, isUnsound = false, total }) => [name, isUnsound, total]),
      };
    };
    expect(marks([])).toEqual({
      unit: [false, 95],
      people: [
        ['Cúc', false, 92],
        ['An', false, 91.5],
        ['Bình', false, 85],
      ],
    });
    expect(marks(['B/An'])).toEqual({
      unit: [false, 95],
      people: [
        ['Cúc', false, 92],
        ['An', true, null],
        ['Bình', false, 85],
      ],
    });
    expect(marks(['B'])).toEqual({
      unit: [true, null],
      people: [
        ['Cúc', true, null],
        ['An', true, null],
        ['Bình', true, null],
      ],
    });
  });
});
