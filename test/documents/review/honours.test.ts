import { describe, expect, it } from 'vitest';
import { reviewStatisticsOf } from '../../../src/documents/review/figures/review-statistics.ts';
import { goalHeadings } from '../../../src/documents/review/goals.ts';
import { honourBlocks } from '../../../src/documents/review/honours.ts';
import { startAndEnd } from '../../../src/documents/review/start-and-end.ts';
import type { ReviewResult } from '../../../src/domain/result.ts';
import { blockText } from '../../support/document-text.ts';
import { reportRulesFixture } from '../../support/result-fixture.ts';
import { finalReview, interimReview } from '../../support/review-fixture.ts';

type Part = keyof ReturnType<typeof honourBlocks>;

const said = (review: ReviewResult, part: Part) =>
  honourBlocks(review, reviewStatisticsOf(review, reportRulesFixture), 'Kỳ này')
    [part].map(blockText)
    .join('\n')
    .split('\n');

const withHonours = (honours: NonNullable<ReviewResult['period']['honours']>, review = interimReview) => ({
  ...review,
  period: { ...review.period, honours: [...honours] },
});

/** A plan that judges no people. */
const unitsOnly = (review: ReviewResult): ReviewResult => ({
  ...review,
  criteria: { ...review.criteria, individuals: [] },
  units: review.units.map((unit) => ({ ...unit, individuals: [] })),
  period: {
    ...review.period,
    years: review.period.years.map((year) => ({ ...year, people: null })),
    comparisons: (review.period.comparisons ?? []).map(({ means, ...rest }) => ({
      ...rest,
      people: null,
      means: means.filter(({ subject }) => subject === 'unit'),
    })),
  },
});

const honours = interimReview.period.honours ?? [];
const ofUnits = honours.filter(({ subject }) => subject === 'unit');

describe('what was granted', () => {
  it.each<readonly [string, ReviewResult, string]>([
    ['units and people', interimReview, ' (03 lượt tập thể, 02 lượt cá nhân), gồm:'],
    ['units alone', withHonours(ofUnits), ' (đều là tập thể), gồm:'],
    ['units alone, by a plan without people', withHonours(ofUnits, unitsOnly(interimReview)), ', gồm:'],
    [
      'people too, by a plan that no longer judges any',
      unitsOnly(interimReview),
      ' (03 lượt tập thể, 02 lượt cá nhân), gồm:',
    ],
  ])('is told with whom it was granted to: %s', (_, review, end) => {
    const count = String((review.period.honours ?? []).length).padStart(2, '0');
    expect(said(review, 'da_khen_thuong')[0]).toBe(
      `Theo sổ khen thưởng, đã có ${count} lượt khen thưởng trong Phong trào${end}`,
    );
  });

  it('goes by the order of the awards, whatever that of the register; what the plan no longer has comes last', () => {
    const [first] = ofUnits;
    if (first === undefined) throw new Error('no honour');
    const older = { ...first, award: 'co-thi-dua' };
    const mixed = [older, ...(finalReview.period.honours ?? []).toReversed()];
    const items = said(withHonours(mixed, finalReview), 'da_khen_thuong');
    expect(items.slice(1, 4)).toEqual([
      '- Giấy khen của Chủ tịch Ủy ban nhân dân thành phố: 04 tập thể và 03 cá nhân;',
      '- Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 01 tập thể;',
      '- co-thi-dua: 01 tập thể.',
    ]);
  });

  it('names a person with Ông or Bà where the unit has one of that name alone', () => {
    const namesWith = (count: number) => {
      const units = interimReview.units.map((unit) => ({
        ...unit,
        individuals: unit.individuals.flatMap((person) =>
          person.name === 'Lê Thị Bình'
            ? Array.from({ length: count }, (_, at) => ({
                ...person,
                id: `${person.id}-${at}`,
                sex: 'female' as const,
              }))
            : [person],
        ),
      }));
      return said({ ...interimReview, units }, 'bang_khen_thuong').filter((line) => line.includes('Bình'));
    };
    expect(namesWith(1).join()).toContain('Bà Lê Thị Bình');
    expect(namesWith(2).join()).toContain('Lê Thị Bình');
    expect(namesWith(2).join()).not.toContain('Bà Lê Thị Bình');
  });
});

describe('what each year put forward', () => {
  const onlyUnits = (review: ReviewResult): ReviewResult => ({
    ...review,
    period: {
      ...review.period,
      years: review.period.years.map((year) => ({
        ...year,
        nominated: year.nominated.filter(({ subject }) => subject === 'unit'),
      })),
    },
  });

  it.each<readonly [string, ReviewResult, string]>([
    ['people are told', interimReview, '- Năm 2021: 03 tập thể, 06 cá nhân, trong đó'],
    ['that there was nobody too', onlyUnits(interimReview), '- Năm 2021: 03 tập thể, 0 cá nhân.'],
    ['nothing by a plan without people', onlyUnits(unitsOnly(interimReview)), '- Năm 2021: 03 tập thể.'],
    [
      'those that such a plan put forward all the same',
      unitsOnly(interimReview),
      '- Năm 2021: 03 tập thể, 06 cá nhân, trong đó',
    ],
  ])('%s', (_, review, begin) => {
    expect(said(review, 'de_nghi_hang_nam').at(-1)?.slice(0, begin.length)).toBe(begin);
  });
});

describe('a plan without people', () => {
  const statisticsOf = (review: ReviewResult) => reviewStatisticsOf(review, reportRulesFixture);
  const compared = (review: ReviewResult) => startAndEnd(statisticsOf(review)).map(blockText).join('\n');

  it('has one goal, and nothing to number', () => {
    expect(goalHeadings(statisticsOf(interimReview), interimReview).units).toMatch(/^b\) /u);
    const review = unitsOnly(interimReview);
    const { people, units } = goalHeadings(statisticsOf(review), review);
    expect([people, /^b\)/u.test(units)]).toEqual([null, false]);
  });

  it('compares its years without a word of people', () => {
    expect(compared(interimReview)).toContain('Số cá nhân được chấm điểm');
    expect(compared(unitsOnly(interimReview))).not.toContain('cá nhân');
    expect(compared(unitsOnly(interimReview))).toContain('Số đơn vị phải báo cáo');
  });
});
