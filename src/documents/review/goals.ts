import { bodyOf, dashes, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { percent, quoted, tally } from '../words/wording.ts';
import { fill } from './assessment.ts';
import { changeInText } from './figures/differences.ts';
import type { Trends } from './figures/mean-trends.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';

/** What the figures say of the plan's goal for people (I.1): discipline, ethics, image. */
export function goalForPeople(statistics: ReviewStatistics): readonly Block[] {
  const disqualified = statistics.known.reduce((sum, { people }) => sum + (people?.disqualified ?? 0), 0);
  const known = statistics.known.some(({ people }) => people !== null);
  return [
    ...bodyOf(
      known && disqualified > 0
        ? `Cộng các năm có ${tally(disqualified)} lượt cá nhân thuộc trường hợp loại trừ.`
        : '',
    ),
    ...groupItems(statistics, statistics.people),
    fill(
      'đánh giá các nội dung mà điểm số không đo được: phòng, chống tham nhũng, lãng phí; học tập và làm theo Bác; mức độ hài lòng của người dân',
    ),
  ];
}

/** What the figures say of the plan's goal for agencies (I.1): continuity, a modern place of work. */
export function goalForUnits(statistics: ReviewStatistics): readonly Block[] {
  return [
    ...groupItems(statistics, statistics.units),
    fill(
      'đánh giá tính liên tục, hiệu quả hoạt động của các cơ quan, đơn vị; kết luận mức độ hoàn thành mục tiêu',
    ),
  ];
}

/** Each group in the first and the last comparable year; in the last known year where no two can be compared. */
function groupItems({ span, known, years }: ReviewStatistics, { groups }: Trends): readonly Block[] {
  const last = span?.last ?? known.at(-1);
  if (last === undefined) return [paragraph('body', 'Chưa có số liệu để đánh giá.')];
  const items = groups.flatMap(({ short, percents, change }) => {
    const end = percents[years.indexOf(last)] ?? null;
    const start = span === null ? null : (percents[years.indexOf(span.first)] ?? null);
    if (end === null) return [];
    const compared =
      span === null || start === null || change === null
        ? ''
        : `, ${changeInText(change, 'điểm phần trăm')} so với năm ${span.first.year} (${percent(start)})`;
    return [`Nhóm ${quoted(short)}: năm ${last.year} đạt ${percent(end)} điểm tối đa${compared}`];
  });
  return dashes(items);
}
