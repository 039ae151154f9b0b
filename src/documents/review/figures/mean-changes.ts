import { formatPoints } from '../../../text/numbers.ts';
import { tally } from '../../words/wording.ts';
import { changeInText, differenceOf } from './differences.ts';
import type { ReviewStatistics } from './review-statistics.ts';

/** How a mean went in one stretch of comparable years: the clause of a sentence, and by how much. */
type MeanChange = { readonly text: string; readonly change: number };

/** The mean total of the units that have one in both years, in each stretch of comparable years. */
export function unitMeanChanges(statistics: ReviewStatistics): readonly MeanChange[] {
  return changesOf(statistics, 'unit', 'đơn vị');
}

/** The mean total of the people who have one in both years. */
export function peopleMeanChanges(statistics: ReviewStatistics): readonly MeanChange[] {
  return changesOf(statistics, 'individual', 'người');
}

/** Stretches of comparable years whose units are too few of the same to say that anything rose or fell. */
export function notJudged(
  { spans, comparedOver }: ReviewStatistics,
  subject: 'unit' | 'individual',
  noun: string,
): readonly string[] {
  return spans.flatMap((span) => {
    const { comparison, totals } = comparedOver(span);
    if (totals(subject) !== null) return [];
    const of = (subject === 'unit' ? comparison?.units : comparison?.people)?.of ?? 0;
    const known = of === 0 ? `Không có ${noun} nào` : `Chỉ có ${tally(of)} ${noun}`;
    return [
      `${known} có điểm ở cả năm ${span.first.year} và năm ${span.last.year} nên không đánh giá tăng, giảm.`,
    ];
  });
}

function changesOf(
  { spans, comparedOver }: ReviewStatistics,
  subject: 'unit' | 'individual',
  noun: string,
): readonly MeanChange[] {
  return spans.flatMap((span) => {
    const compared = comparedOver(span).totals(subject);
    if (compared === null) return [];
    const { of, before, after } = compared;
    const change = differenceOf(before, after);
    const text = `Tính trên cùng ${tally(of)} ${noun} có điểm ở cả hai năm, điểm bình quân năm ${span.last.year} là ${formatPoints(after)} điểm, ${changeInText(change, 'điểm')} so với năm ${span.first.year} (${formatPoints(before)} điểm)`;
    return [{ text, change }];
  });
}
