import { describe, expect, it } from 'vitest';
import { gradesChart, totalsTrend } from '../../../../src/documents/review/charts/review-charts.ts';
import { reviewStatisticsOf } from '../../../../src/documents/review/figures/review-statistics.ts';
import type { ReviewResult } from '../../../../src/domain/result.ts';
import { reportRulesFixture } from '../../../support/result-fixture.ts';
import { finalReview } from '../../../support/review-fixture.ts';

/** With totals in so many of its years. */
function withTotalsIn(count: number): ReviewResult {
  let left = count;
  const years = finalReview.period.years.map((year) => {
    if (year.state === 'result' && left > 0) {
      left -= 1;
      return year;
    }
    return { ...year, units: year.units.map((unit) => ({ ...unit, total: null, grade: null })) };
  });
  return { ...finalReview, period: { ...finalReview.period, years } };
}

describe('charts over the years', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
  ])('of totals in %i years: a course needs two', (count, atLeast) => {
    const statistics = reviewStatisticsOf(withTotalsIn(count), reportRulesFixture);
    for (const blocks of [totalsTrend(statistics), gradesChart(statistics)]) {
      const charts = blocks.filter(({ type }) => type === 'chart');
      expect(Math.min(charts.length, 1)).toBe(atLeast);
      if (atLeast === 0) expect(blocks).toEqual([]);
    }
  });
});
