import type { ReviewedYear } from '../../../domain/result-period.ts';
import { formatPoints } from '../../../text/numbers.ts';
import { changeInText, differenceOf } from './differences.ts';
import { cityIn, type ReviewStatistics } from './review-statistics.ts';

/** How a mean went in one stretch of comparable years: the clause of a sentence, and by how much. */
type MeanChange = { readonly text: string; readonly change: number };

/** The mean total of the units, in each stretch of comparable years. */
export function unitMeanChanges(statistics: ReviewStatistics): readonly MeanChange[] {
  return changesOf(statistics, 'các đơn vị', (year) => cityIn(statistics, year)?.totals?.mean ?? null);
}

/** The mean total of the people. */
export function peopleMeanChanges(statistics: ReviewStatistics): readonly MeanChange[] {
  return changesOf(statistics, 'cá nhân', ({ people }) => people?.mean ?? null);
}

function changesOf(
  { spans }: ReviewStatistics,
  whose: string,
  meanIn: (year: ReviewedYear) => number | null,
): readonly MeanChange[] {
  return spans.flatMap(({ first, last }) => {
    const [before, after] = [meanIn(first), meanIn(last)];
    const change = differenceOf(before, after);
    if (before === null || after === null || change === null) return [];
    const text = `Điểm bình quân của ${whose} năm ${last.year} là ${formatPoints(after)} điểm, ${changeInText(change, 'điểm')} so với năm ${first.year} (${formatPoints(before)} điểm)`;
    return [{ text, change }];
  });
}
