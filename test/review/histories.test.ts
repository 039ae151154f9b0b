import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../src/review/lineage.ts';
import { meanOf } from '../../src/review/mean-of.ts';
import { personHistory } from '../../src/review/person-history.ts';
import type { YearOfReview } from '../../src/review/reviewed-years.ts';
import { recordOf } from '../../src/review/year-record.ts';
import { unitHistory } from '../../src/review/year-standings.ts';
import { registered, reviewYear, yearPerson, yearResult, yearUnit } from '../support/review-world.ts';

const register = [
  registered('A', null, '2020-11-30', ['C']),
  registered('B', null, '2020-11-30', ['C']),
  registered('F', null, '2020-11-30', ['C', 'G']),
  registered('C', '2020-12-01', null),
  registered('G', '2020-12-01', null),
  registered('N', '2021-06-01', null),
];
const lineage = lineageOf(register);
const missing = (year: number): YearOfReview => ({ year, deadline: `${year}-11-30`, state: 'missing' });

const years: readonly YearOfReview[] = [
  missing(2018),
  reviewYear(
    yearResult(2019, [
      // (81,25 + 90,50) / 2 = 85,875 -> 85,88
      yearUnit('A', 81.25, { rank: 4, submission: 'late', individuals: [yearPerson('A', 'Lê An', 88)] }),
      yearUnit('B', 90.5, { rank: 1, individuals: [yearPerson('B', 'Lê An', 70, '1990-01-01')] }),
      yearUnit('F', 60, { individuals: [yearPerson('F', 'Đỗ Bình', 77)] }),
    ]),
  ),
  reviewYear(yearResult(2020, [yearUnit('A', 'missing'), yearUnit('B', 91), yearUnit('F', 65)])),
  reviewYear(
    yearResult(2021, [
      yearUnit('C', 92, {
        rank: 2,
        rankInCluster: 1,
        individuals: [yearPerson('C', 'Lê An', 93), yearPerson('C', 'Đỗ Bình', null)],
      }),
      yearUnit('G', null),
      yearUnit('N', 50, {
        individuals: [yearPerson('N', 'Vũ Cúc', 66, null), yearPerson('N', 'vũ cúc', 67, null)],
      }),
    ]),
  ),
  { year: 2022, deadline: '2022-11-30', state: 'not-due' },
];

describe('the history of a unit', () => {
  const historyOf = (id: string) => unitHistory(years, id, lineage.ancestorsOf(id));
  const short = (id: string) => historyOf(id).map(({ year, state, total }) => [year, state, total]);

  it('goes on from the units that it took over whole: their mean, the lowest grade, the worst submission', () => {
    expect(short('C')).toEqual([
      [2018, 'no-result', null],
      [2019, 'counted', 85.88],
      [2020, 'unknown', null],
      [2021, 'counted', 92],
      [2022, 'not-due', null],
    ]);
    expect(historyOf('C')[1]).toMatchObject({
      grade: 'tot',
      submission: 'late',
      rank: null,
      units: [
        { id: 'A', name: 'Phường A' },
        { id: 'B', name: 'Phường B' },
      ],
      because: 'bình quân của Phường A, Phường B; không tính phần kế thừa của Phường F',
    });
    expect(historyOf('C')[2]?.because).toContain('Phường A không nộp báo cáo');
    expect(historyOf('C')[3]).toMatchObject({ rank: 2, rankInCluster: 1, because: '', grade: 'xuat-sac' });
  });

  it.each([
    [95, 70, 'kha'],
    [70, 95, 'kha'],
    [95, 91, 'xuat-sac'],
    [95, null, null],
  ])(
    'of several units has the lowest grade, whichever stands first: %s and %s points are %s',
    (a, b, grade) => {
      const year = reviewYear(yearResult(2019, [yearUnit('A', a), yearUnit('B', b)]));
      expect(unitHistory([year], 'C', lineage.ancestorsOf('C'))[0]?.grade).toBe(grade);
    },
  );

  it('breaks where only a part was taken over, and is absent before the unit was there', () => {
    expect(short('G')).toEqual([
      [2018, 'no-result', null],
      [2019, 'broken', null],
      [2020, 'broken', null],
      [2021, 'unknown', null],
      [2022, 'not-due', null],
    ]);
    expect(short('N').map(([, state]) => state)).toEqual([
      'no-result',
      'absent',
      'absent',
      'counted',
      'not-due',
    ]);
  });
});

describe('the history of a person', () => {
  const historyOf = (name: string, birthDate: string | null, id: string) =>
    personHistory(years, { name, birthDate }, id, lineage.ancestorsOf(id));
  const short = (name: string, birthDate: string | null, id: string) =>
    historyOf(name, birthDate, id).map(({ year, state, total }) => [year, state, total]);

  it('says why a year has no total: the person’s figures do not add up, cells are open, or the unit sent nothing', () => {
    const result = yearResult(2021, [
      yearUnit('N', 50, { individuals: [yearPerson('N', 'Hà Mai', 80), yearPerson('N', 'Đỗ Bình', null)] }),
      // Its report of the year is missing; a report of a part of the year named the person.
      yearUnit('C', 'missing', { individuals: [yearPerson('C', 'Vũ Cúc', null)] }),
    ]);
    const id = result.units[0]?.individuals[0]?.id ?? '';
    const record = recordOf(result, '2021/ket-qua.json', '0'.repeat(64), new Set([`N/${id}`, id]));
    const year: YearOfReview = { year: 2021, deadline: record.deadline, state: 'result', record };
    const whyOf = (name: string, unit = 'N') => {
      const [standing] = personHistory([year], { name, birthDate: '1985-06-15' }, unit, []);
      return [standing?.state, standing?.why];
    };
    expect(whyOf('Hà Mai')).toEqual(['unknown', [{ code: 'no-total', unit: null, why: 'unsound' }]]);
    expect(whyOf('Đỗ Bình')).toEqual(['unknown', [{ code: 'no-total', unit: null, why: 'open-cells' }]]);
    expect(whyOf('Vũ Cúc', 'C')).toEqual(['unknown', [{ code: 'no-total', unit: null, why: 'missing' }]]);
  });

  it('is of the same name and birth date, in the unit and those before it', () => {
    expect(short('Lê An', '1985-06-15', 'C')).toEqual([
      [2018, 'no-result', null],
      [2019, 'counted', 88],
      // A and B sent no list of people that year.
      [2020, 'unknown', null],
      [2021, 'counted', 93],
      [2022, 'not-due', null],
    ]);
  });

  it('names the unit of then only where it is none that the unit took over whole', () => {
    const becauseOf = (name: string) =>
      historyOf(name, '1985-06-15', 'C').flatMap(({ state, because }) =>
        state === 'counted' ? [because] : [],
      );
    expect(becauseOf('Lê An')).toEqual(['', '']);
    expect(becauseOf('Đỗ Bình')).toEqual(['khi đó thuộc Phường F']);
  });

  it('goes on from a unit of which only a part was taken over, and waits where the points are not known', () => {
    expect(short('Đỗ Bình', '1985-06-15', 'C').map(([, state, total]) => [state, total])).toEqual([
      ['no-result', null],
      ['counted', 77],
      ['unknown', null],
      ['unknown', null],
      ['not-due', null],
    ]);
  });

  it('is absent in a year in which the unit was not there, and unknown in one of which the unit has no list', () => {
    expect(short('Phạm Đông', '1985-06-15', 'N').map(([, state]) => state)).toEqual([
      'no-result',
      'absent',
      'absent',
      'absent',
      'not-due',
    ]);
    expect(short('Phạm Đông', '1985-06-15', 'G').map(([, state]) => state)).toEqual([
      'no-result',
      'absent',
      'unknown',
      'unknown',
      'not-due',
    ]);
  });

  it('never merges two who share a name', () => {
    const [, , , year] = historyOf('Vũ Cúc', null, 'N');
    expect(year).toMatchObject({ state: 'unknown', because: 'có 2 người cùng tên, chưa rõ là ai' });
    // Without a birth date either of the two of 2019 may be meant.
    expect(historyOf('Lê An', null, 'C')[1]).toMatchObject({ state: 'unknown', total: null });
  });

  it('of two of a name is the one with the very date of birth, were the other’s not known', () => {
    const result = yearResult(2021, [
      yearUnit('N', 50, {
        individuals: [yearPerson('N', 'Vũ Cúc', 66, null), yearPerson('N', 'Vũ Cúc', 67, '1990-01-01')],
      }),
    ]);
    const totalOf = (birthDate: string | null) =>
      personHistory([reviewYear(result)], { name: 'Vũ Cúc', birthDate }, 'N', [])[0]?.total;
    expect([totalOf('1990-01-01'), totalOf(null), totalOf('1985-06-15')]).toEqual([67, 66, 66]);
  });

  it('finds who came from elsewhere by name and birth date', () => {
    expect(historyOf('Lê An', '1990-01-01', 'N')[1]).toMatchObject({
      state: 'counted',
      total: 70,
      because: 'khi đó thuộc Phường B',
      units: [{ id: 'B', name: 'Phường B' }],
    });
  });
});

describe('a mean', () => {
  it.each([
    [[], null],
    [[80], 80],
    [[85.5, 85.51], 85.51], // 85,505 half up
    [[0, 0, 0.01], 0], // 0,0033…
    [[0.1, 0.2], 0.15],
  ])('of %j is %s', (values, mean) => {
    expect(meanOf(values)).toBe(mean);
  });
});

describe('what a year holds against somebody', () => {
  const gap = { withoutEvidence: ['TT1.1'] };
  const reported = [
    reviewYear(
      yearResult(2019, [
        yearUnit('A', 90, { submission: 'late', receivedOn: '2019-12-03', ...gap }),
        yearUnit('B', 90, { withoutEvidence: [] }),
        yearUnit('F', 60),
      ]),
    ),
    reviewYear(
      yearResult(2021, [
        yearUnit('C', 92, {
          submission: 'late',
          receivedOn: '2021-12-01',
          individuals: [{ ...yearPerson('C', 'Lê An', 93), violation: 'Khiển trách' }],
        }),
      ]),
    ),
  ];

  it('is a late report with its day and the deadline, and lines without evidence, by the unit whose they are', () => {
    const [first, second] = unitHistory(reported, 'C', lineage.ancestorsOf('C'));
    expect(first).toMatchObject({
      late: [{ unit: 'Phường A', receivedOn: '2019-12-03', deadline: '2019-11-30' }],
      withoutEvidence: [{ unit: 'Phường A', lines: ['TT1.1'] }],
    });
    expect(second?.late).toEqual([{ unit: 'Phường C', receivedOn: '2021-12-01', deadline: '2021-11-30' }]);
    expect(second).not.toHaveProperty('withoutEvidence');
  });

  it('is nothing where the unit reported in time with all evidence', () => {
    const [first] = unitHistory(reported, 'B', []);
    expect(first).not.toHaveProperty('late');
    expect(first).not.toHaveProperty('withoutEvidence');
  });

  it('of a person is what the unit wrote that year, and that its unit was late', () => {
    const who = { name: 'Lê An', birthDate: '1985-06-15' };
    const [first, second] = personHistory(reported, who, 'C', lineage.ancestorsOf('C'));
    expect(second).toMatchObject({ violation: 'Khiển trách', late: [{ unit: 'Phường C' }] });
    expect(first).not.toHaveProperty('violation');
  });
});
