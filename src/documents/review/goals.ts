import type { ReviewResult } from '../../domain/result.ts';
import { bodyOf, dashes, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { percent, quoted, tally } from '../words/wording.ts';
import { fill } from './assessment.ts';
import { changeInText, differenceOf } from './figures/differences.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { areComparable, whyEmpty } from './figures/years.ts';
import { comparedOutcomes } from './outcomes.ts';

/** What the figures say of the plan's goal for people (I.1): discipline, ethics, image. */
export function goalForPeople(statistics: ReviewStatistics, result: ReviewResult): readonly Block[] {
  const disqualified = statistics.known.reduce((sum, { people }) => sum + (people?.disqualified ?? 0), 0);
  const known = statistics.known.some(({ people }) => people !== null);
  return [
    ...measuredTo(statistics, result),
    ...bodyOf(
      known && disqualified > 0
        ? `Cộng các năm có ${tally(disqualified)} lượt cá nhân thuộc trường hợp loại trừ.`
        : '',
    ),
    ...listed(groupItems(statistics, 'individual')),
    fill(
      'đánh giá các nội dung mà điểm số không đo được: phòng, chống tham nhũng, lãng phí; học tập và làm theo Bác; mức độ hài lòng của người dân',
    ),
  ];
}

/** What the figures say of the plan's goal for agencies (I.1): continuity, a modern place of work. */
export function goalForUnits(statistics: ReviewStatistics, result: ReviewResult): readonly Block[] {
  return [
    ...measuredTo(statistics, result),
    ...listed([...groupItems(statistics, 'unit'), ...comparedOutcomes(statistics).map(({ text }) => text)]),
    fill(
      'đánh giá tính liên tục, hiệu quả hoạt động của các cơ quan, đơn vị; kết luận mức độ hoàn thành mục tiêu',
    ),
  ];
}

/** A goal of the movement is measured in its last year; where that one is not known yet, in the last that is, and this is said. */
function measuredTo({ known, years }: ReviewStatistics, { criteria }: ReviewResult): readonly Block[] {
  const { to } = criteria.movement.years;
  const last = known.at(-1);
  if (last === undefined || last.year >= to) return [];
  const final = years.find(({ year }) => year === to);
  const why = final === undefined ? 'chưa thuộc kỳ báo cáo này' : whyEmpty(final);
  return bodyOf(
    `Năm cuối của Phong trào (${to}) ${why} nên mức độ thực hiện mục tiêu được đánh giá đến năm ${last.year}.`,
  );
}

function listed(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [paragraph('body', 'Chưa có số liệu để đánh giá.')] : dashes(items);
}

/** Each group in the last known year, beside the first that was scored by the same criteria, over the same members. */
function groupItems(statistics: ReviewStatistics, subject: 'unit' | 'individual'): readonly string[] {
  const { known, years, units, people, comparedOver } = statistics;
  const last = known.at(-1);
  if (last === undefined) return [];
  const first = known.find((year) => areComparable(year, last)) ?? last;
  const { mean } = comparedOver(first === last ? null : { first, last });
  const noun = subject === 'unit' ? 'đơn vị' : 'người';
  const at = years.indexOf(last);
  const { groups } = subject === 'unit' ? units : people;
  return groups.flatMap(({ id, short, percents, counts }) => {
    const end = percents[at] ?? null;
    if (end === null) return [];
    const level = `Nhóm ${quoted(short)}: năm ${last.year} đạt ${percent(end)} điểm tối đa (${tally(counts[at] ?? 0)} ${noun} có điểm)`;
    const compared = mean(subject, id);
    if (compared === null) return [level];
    const { of, before, after } = compared;
    const change = differenceOf(before, after) ?? 0;
    return [
      `${level}; tính trên cùng ${tally(of)} ${noun} có điểm ở cả hai năm, ${changeInText(change, 'điểm phần trăm')} so với năm ${first.year} (từ ${percent(before)} đến ${percent(after)})`,
    ];
  });
}
