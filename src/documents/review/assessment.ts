import { dashes, paragraph, toFill } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { percentOf } from '../figures/statistics.ts';
import { joined, percent, quoted, tally } from '../words/wording.ts';
import { changeInText, differenceOf } from './figures/differences.ts';
import { peopleMeanChanges, unitMeanChanges } from './figures/mean-changes.ts';
import type { ReviewRemark } from './figures/remarks.ts';
import { cityIn, type ReviewStatistics } from './figures/review-statistics.ts';
import { yearsInText } from './figures/years.ts';
import { movedMost, said, weakestIn } from './groups.ts';

/** What went well, as far as figures show it. */
export function achievements(
  statistics: ReviewStatistics,
  practices: readonly ReviewRemark[],
): readonly Block[] {
  const { movers, patterns, units, people } = statistics;
  const improved = movedMost(linesOf(units), 1);
  const ofPeople = movedMost(linesOf(people), 1);
  const items = [
    ...means(statistics, 1),
    bestGrade(statistics, 1),
    patterns.alwaysOnTime.length === 0
      ? ''
      : `${tally(patterns.alwaysOnTime.length)} đơn vị nộp báo cáo đúng hạn ở tất cả các năm`,
    movers.up.length === 0
      ? ''
      : `${tally(movers.up.length)}/${tally(movers.all.length)} đơn vị so sánh được tăng điểm`,
    improved.length === 0
      ? ''
      : `Đối với đơn vị, các tiêu chí tiến bộ nhiều nhất là ${joined(improved.map(said))}`,
    ofPeople.length === 0
      ? ''
      : `Đối với cá nhân, các tiêu chí tiến bộ nhiều nhất là ${joined(ofPeople.map(said))}`,
    practices.length === 0 ? '' : `Các đơn vị đã giới thiệu ${tally(practices.length)} mô hình, cách làm hay`,
  ].filter((item) => item !== '');
  return [
    ...(items.length === 0 ? [] : dashes(items)),
    fill(
      'đánh giá chung về mức độ chuyển biến, vai trò người đứng đầu, tác động đến chất lượng phục vụ Nhân dân',
    ),
  ];
}

/** What went badly, as far as figures show it. */
export function shortcomings(statistics: ReviewStatistics): readonly Block[] {
  const { years, known, movers, patterns, units, people } = statistics;
  const last = known.at(-1);
  const missing = years.filter(({ state }) => state === 'missing').map(({ year }) => year);
  const at = last === undefined ? -1 : years.indexOf(last);
  const weak = (of: ReviewStatistics['units']) =>
    weakestIn(of, at).map(({ short, share }) => `${quoted(short)} (${percent(share)})`);
  const declined = movedMost(linesOf(units), -1);
  const items = [
    ...means(statistics, -1),
    bestGrade(statistics, -1),
    missing.length === 0
      ? ''
      : `Việc tổng hợp hằng năm chưa liên tục: ${yearsInText(missing)} chưa có kết quả tổng hợp`,
    patterns.neverSubmitted.length === 0
      ? ''
      : `${tally(patterns.neverSubmitted.length)} đơn vị chưa nộp báo cáo năm nào`,
    patterns.neverOnTime.length === 0
      ? ''
      : `${tally(patterns.neverOnTime.length)} đơn vị có nộp nhưng chưa năm nào đúng hạn`,
    patterns.skipping.length === 0
      ? ''
      : `${tally(patterns.skipping.length)} đơn vị có năm không nộp báo cáo`,
    weak(units).length === 0 || last === undefined
      ? ''
      : `Đối với đơn vị, các tiêu chí có tỷ lệ đạt thấp nhất năm ${last.year} là ${joined(weak(units))}`,
    weak(people).length === 0 || last === undefined
      ? ''
      : `Đối với cá nhân, các tiêu chí có tỷ lệ đạt thấp nhất năm ${last.year} là ${joined(weak(people))}`,
    declined.length === 0 ? '' : `Các tiêu chí của đơn vị giảm nhiều nhất là ${joined(declined.map(said))}`,
    movers.down.length === 0
      ? ''
      : `${tally(movers.down.length)}/${tally(movers.all.length)} đơn vị so sánh được giảm điểm`,
  ].filter((item) => item !== '');
  return items.length === 0
    ? [paragraph('body', 'Số liệu tổng hợp không cho thấy hạn chế đáng kể.')]
    : dashes(items);
}

/** Causes and lessons are judgements, and left to the office. */
export function judgementsToFill(): Readonly<Record<'nguyen_nhan' | 'bai_hoc', readonly Block[]>> {
  return {
    nguyen_nhan: [
      fill('nêu nguyên nhân khách quan, chủ quan của các hạn chế trên; trách nhiệm của từng cơ quan, đơn vị'),
    ],
    bai_hoc: [
      fill(
        'nêu bài học về lãnh đạo, chỉ đạo; tuyên truyền; kiểm tra, đôn đốc; phát hiện, nhân rộng điển hình',
      ),
    ],
  };
}

export function fill(hint: string): Block {
  return paragraph('body', toFill(hint));
}

/** Means that rose, or fell. */
function means(statistics: ReviewStatistics, direction: 1 | -1): readonly string[] {
  return [...unitMeanChanges(statistics), ...peopleMeanChanges(statistics)]
    .filter(({ change }) => change * direction > 0)
    .map(({ text }) => text);
}

/** The share of the best grade among the units that have a total, where it rose, or fell. */
function bestGrade(statistics: ReviewStatistics, direction: 1 | -1): string {
  const { span, grades } = statistics;
  const [best] = grades;
  if (span === null || best === undefined) return '';
  const shareIn = (year: ReviewStatistics['years'][number]) => {
    const set = cityIn(statistics, year);
    return set === null || set.totals === null ? null : percentOf(set.grades[0] ?? 0, set.totals.count);
  };
  const [before, after] = [shareIn(span.first), shareIn(span.last)];
  const change = differenceOf(before, after);
  if (before === null || after === null || change === null || change * direction <= 0) return '';
  return `Tỷ lệ đơn vị xếp loại ${best.title} năm ${span.last.year} là ${percent(after)}, ${changeInText(change, 'điểm phần trăm')} so với năm ${span.first.year} (${percent(before)})`;
}

function linesOf({ groups }: ReviewStatistics['units']) {
  return groups.flatMap(({ lines }) => lines);
}
