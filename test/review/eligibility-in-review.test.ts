import { describe, expect, it } from 'vitest';
import type { DocumentedFact } from '../../src/domain/fact.ts';
import { discountYears, eligibilityInReview } from '../../src/review/eligibility-in-review.ts';
import { blank } from '../../src/review/year-standings.ts';
import { beginOfYear } from '../../src/scoring/grounds.ts';
import { smallCriteria } from '../support/criteria.ts';

const set = smallCriteria({
  disqualifiers: [
    {
      id: 'V1',
      title: 'Bị kỷ luật',
      subjects: ['unit', 'individual'],
      criteria: [],
      effect: 'exclude',
      origin: '',
    },
    {
      id: 'H1',
      title: 'Đang bị xem xét',
      subjects: ['unit', 'individual'],
      criteria: [],
      effect: 'hold',
      origin: '',
    },
    {
      id: 'H3',
      title: 'Đã được khen',
      subjects: ['unit', 'individual'],
      criteria: [],
      effect: 'warn',
      origin: '',
    },
  ],
});
const period = { begin: '2018-12-01', asOf: '2022-03-15' };

function fact(overrides: Partial<DocumentedFact>): DocumentedFact {
  return {
    unit: 'A',
    person: null,
    disqualifier: 'V1',
    what: 'Khiển trách',
    document: { number: '12/QĐ-UBND', date: '2020-05-05', issuer: 'Chủ tịch UBND thành phố' },
    from: '2020-05-05',
    until: null,
    cell: { file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: 'E5' },
    ...overrides,
  };
}

describe('documented facts at a review', () => {
  it.each([
    ['excludes without an end', {}, ['V1'], 0, null],
    ['excludes while it lasts', { until: '2022-03-15' }, ['V1'], 0, null],
    ['takes the years up to its end', { until: '2021-05-05' }, [], 0, '2021-05-05'],
    ['is over before the period', { from: '2016-01-01', until: '2017-01-01' }, [], 0, null],
    ['lies before the period and has no end', { from: '2016-01-01' }, [], 0, null],
    ['begins on the first day of the period', { from: '2018-12-01' }, ['V1'], 0, null],
    ['begins on the eve of it', { from: '2018-11-30' }, [], 0, null],
    ['begins on the day of the review', { from: '2022-03-15' }, ['V1'], 0, null],
    ['lies after the review', { from: '2022-03-16' }, [], 0, null],
    ['without a document only holds', { document: null }, [], 1, null],
    ['holds while open', { disqualifier: 'H1' }, [], 1, null],
    ['held once', { disqualifier: 'H1', until: '2022-03-14' }, [], 0, null],
    ['only warns', { disqualifier: 'H3' }, [], 0, null],
    ['is of no kind that the criteria have', { disqualifier: 'V9' }, [], 0, null],
  ] as const)('%s', (_what, overrides, disqualified, holds, until) => {
    const { eligibility, discounted } = eligibilityInReview([fact(overrides)], set, period);
    expect(eligibility.disqualified).toEqual(disqualified);
    expect(eligibility.onHold).toHaveLength(holds);
    expect(discounted?.until ?? null).toBe(until);
  });

  it('names the document and the cell', () => {
    const { eligibility } = eligibilityInReview([fact({})], set, period);
    const { document, from, until, cell, what } = fact({});
    expect(eligibility.grounds).toEqual({ V1: [{ document, what, from, until, cell }] });
  });

  it.each([
    ['that has ended within the period', { until: '2021-05-05' }, ['ended']],
    ['that ended before it', { from: '2016-01-01', until: '2017-01-01' }, ['ended']],
    ['before it, without an end', { from: '2016-01-01' }, ['earlier']],
    ['that only warns', { disqualifier: 'H3' }, ['warns']],
    ['that still excludes, as an exclusion', {}, []],
    ['still looked into, as a hold', { disqualifier: 'H1' }, []],
    ['looked into once and closed, not at all', { disqualifier: 'H1', until: '2022-03-14' }, []],
  ] as const)('tells of a fact %s', (_what, overrides, codes) => {
    const { past = [] } = eligibilityInReview([fact(overrides)], set, period).eligibility;
    expect(past.map(({ code }) => code)).toEqual(codes);
  });

  it('names of two disciplinary periods the one that ends last, of two that end together the earlier one', () => {
    const document = (number: string) => ({ number, date: '2020-05-05', issuer: '' });
    const until = (day: string, number: string, from = '2020-05-05') =>
      fact({ until: day, from, document: document(number) });
    const named = (...facts: readonly DocumentedFact[]) => {
      const because = eligibilityInReview(facts, set, period).discounted?.because;
      return because?.code === 'after-discipline' ? because.ground.document?.number : null;
    };
    expect(named(until('2021-05-05', 'một'), until('2021-06-05', 'hai'))).toBe('hai');
    expect(named(until('2021-06-05', 'một'), until('2021-05-05', 'hai', '2020-06-01'))).toBe('một');
    expect(named(until('2021-05-05', 'một'), until('2021-05-05', 'hai', '2020-06-01'))).toBe('một');
  });

  it('takes away every year that began by the end of the disciplinary period', () => {
    const { discounted } = eligibilityInReview([fact({ until: '2021-05-05' })], set, period);
    const counted = [2019, 2020, 2021, 2022].map((year) => ({
      ...blank(year),
      state: 'counted' as const,
      total: 90,
    }));
    const years = discountYears(counted, discounted, (year) => beginOfYear(year, `${year}-11-30`));
    // 2021 began on 01/12/2020, before 05/5/2021; 2022 on 01/12/2021.
    expect(years.map(({ state }) => state)).toEqual(['discounted', 'discounted', 'discounted', 'counted']);
    expect(years[0]?.because).toBe(
      'chỉ tính thành tích sau ngày 05/5/2021 (V1, văn bản số 12/QĐ-UBND ngày 05/5/2020 của Chủ tịch UBND thành phố; xu-ly.xlsx › Xử lý › E5)',
    );
  });
});
