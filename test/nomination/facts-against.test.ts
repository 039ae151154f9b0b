import { describe, expect, it } from 'vitest';
import type { YearStanding } from '../../src/domain/result-period.ts';
import type { Candidate } from '../../src/nomination/candidate.ts';
import { decideAward } from '../../src/nomination/decide.ts';
import { factsAgainst } from '../../src/nomination/facts-against.ts';
import type { ReviewScope } from '../../src/nomination/review-scope.ts';
import { candidate } from '../support/candidate.ts';
import { smallCriteria } from '../support/criteria.ts';

const set = smallCriteria();
const review: ReviewScope = { set, review: 'final', asOf: '2025-03-25', years: { from: 2019, to: 2024 } };
const annual: ReviewScope = { set, review: 'annual', asOf: '2022-11-30', years: { from: 2022, to: 2022 } };
const NAME = candidate().unit.name;
const ground = {
  document: { number: '3056/QĐ-UBND', date: '2020-09-09', issuer: 'Chủ tịch UBND thành phố' },
  what: 'Cảnh cáo',
  from: '2020-09-09',
  until: '2021-09-09',
  cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E4' },
};
const ended = { code: 'ended', id: 'V1', title: 'Bị kỷ luật', ground } as const;

function standing(year: number, more: Partial<YearStanding> = {}): YearStanding {
  return {
    year,
    state: 'counted',
    units: [],
    because: '',
    submission: 'on-time',
    total: 90,
    grade: null,
    rank: null,
    rankInCluster: null,
    disqualified: [],
    ...more,
  };
}

const late = (year: number, unit = NAME): YearStanding =>
  standing(year, {
    submission: 'late',
    late: [{ unit, receivedOn: `${year}-12-03`, deadline: `${year}-11-30` }],
  });

const codes = (given: Partial<Candidate>, scope = review) =>
  factsAgainst(candidate(given), scope, new Set()).map(({ code }) => code);

describe('facts against somebody', () => {
  it('are none where there is nothing', () => {
    expect(codes({ history: [standing(2021), standing(2022)] })).toEqual([]);
    expect(codes({ history: [standing(2022)] }, annual)).toEqual([]);
  });

  it('are late reports of any year, with their days, and whose where it was another’s', () => {
    expect(
      factsAgainst(
        candidate({ history: [late(2020), standing(2021), late(2022, 'Phường B')] }),
        review,
        new Set(),
      ),
    ).toEqual([
      {
        code: 'reports-late',
        years: [
          { year: 2020, reports: [{ unit: null, receivedOn: '2020-12-03', deadline: '2020-11-30' }] },
          { year: 2022, reports: [{ unit: 'Phường B', receivedOn: '2022-12-03', deadline: '2022-11-30' }] },
        ],
      },
    ]);
    expect(factsAgainst(candidate({ history: [late(2022)] }), annual, new Set())).toEqual([
      { code: 'report-late', receivedOn: '2022-12-03', deadline: '2022-11-30' },
    ]);
  });

  it('are lines without evidence, of the year or of each year', () => {
    const gap = [{ unit: NAME, lines: ['TT1.1'] }];
    const without = { history: [standing(2022, { withoutEvidence: gap })], linesWithoutEvidence: ['TT1.1'] };
    expect(factsAgainst(candidate(without), annual, new Set())).toEqual([
      { code: 'evidence-missing', lines: ['TT1.1'], titles: ['Đúng hạn'] },
    ]);
    expect(factsAgainst(candidate(without), review, new Set())).toEqual([
      {
        code: 'evidence-missing-in-years',
        years: [{ year: 2022, gaps: [{ unit: null, lines: ['TT1.1'], titles: ['Đúng hạn'] }] }],
      },
    ]);
  });

  it('are discipline that has ended, what excludes, and what is being looked into', () => {
    expect(codes({ eligibility: { disqualified: [], onHold: [], past: [ended] } })).toEqual([
      'violations-before',
    ]);
    const hold = { code: 'declared-unclear', text: 'đang xem xét' } as const;
    expect(codes({ eligibility: { disqualified: ['V1'], onHold: [hold], past: [] } })).toEqual([
      'excluded',
      'on-hold',
    ]);
  });

  it('are awards for some of the same years, by decisions up to the day', () => {
    const honour = (from: number, to: number, date: string) => ({
      unit: 'PX01',
      person: null,
      award: 'giay-khen',
      decision: { number: '12', date },
      achievement: { from, to },
      cell: { file: 'a', sheet: 'b', cell: 'c' },
    });
    const told = (...honours: ReturnType<typeof honour>[]) => codes({ honours });
    expect(told(honour(2019, 2019, '2019-12-20'))).toEqual(['rewarded-in-part']);
    expect(told(honour(2024, 2025, '2025-01-20'))).toEqual(['rewarded-in-part']);
    expect(told(honour(2018, 2018, '2019-01-20'))).toEqual([]);
    expect(told(honour(2019, 2019, '2025-03-25'))).toEqual(['rewarded-in-part']);
    expect(told(honour(2019, 2019, '2025-03-26'))).toEqual([]);
    expect(codes({ honours: null })).toEqual([]);
  });

  it('are of a year all awards for it, whatever the day of their decision', () => {
    const honour = (year: number, date: string) => ({
      unit: 'PX01',
      person: null,
      award: 'giay-khen',
      decision: { number: '12', date },
      achievement: { from: year, to: year },
      cell: { file: 'a', sheet: 'b', cell: 'c' },
    });
    const annual = {
      ...review,
      review: 'annual',
      asOf: '2022-11-30',
      years: { from: 2022, to: 2022 },
    } as const;
    const told = (year: number, date: string) =>
      factsAgainst(candidate({ honours: [honour(year, date)] }), annual, new Set());
    expect(told(2022, '2022-12-28')).toMatchObject([
      { code: 'rewarded-alike', honour: { number: '12', date: '2022-12-28', from: 2022, to: 2022 } },
    ]);
    expect(told(2021, '2021-12-28')).toEqual([]);
    const asked = new Set(['rewarded-alike'] as const);
    expect(factsAgainst(candidate({ honours: [honour(2022, '2022-12-28')] }), annual, asked)).toEqual([]);
  });

  it('stand beside the reasons of a decision, and are told once', () => {
    const [award] = set.awards;
    if (award === undefined) throw new Error('no award');
    const who = candidate({
      history: [late(2020)],
      eligibility: { disqualified: [], onHold: [], past: [ended] },
    });
    const notesFor = (kinds: readonly string[]) =>
      decideAward({ ...award, requirements: kinds.map((kind) => ({ kind })) }, [who], review)[0]?.notes?.map(
        ({ code }) => code,
      );
    expect(notesFor(['council-chooses'])).toEqual(['reports-late', 'violations-before']);
    expect(notesFor(['no-disqualifier'])).toEqual(['reports-late']);
  });

  it('are not looked for of somebody who is not considered at all', () => {
    const award = set.awards.find(({ subject }) => subject === 'individual');
    if (award === undefined) throw new Error('no award');
    const who = candidate({ subject: 'individual', individual: 'PX01/a', history: [late(2020)] });
    const [decision] = decideAward({ ...award, requirements: [{ kind: 'proposed' }] }, [who], review);
    expect(decision?.reasons.map(({ fact }) => fact.code)).toEqual(['not-proposed']);
    expect(decision?.notes).toBeUndefined();
  });
});
