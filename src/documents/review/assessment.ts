import { dashes, paragraph, toFill } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { percentOf } from '../figures/statistics.ts';
import { joined, percent, quoted, tally } from '../words/wording.ts';
import { changeInText, differenceOf } from './figures/differences.ts';
import { peopleMeanChanges, unitMeanChanges } from './figures/mean-changes.ts';
import type { ReviewRemark } from './figures/remarks.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { yearsInText } from './figures/years.ts';
import { movedMost, said, weakestIn } from './groups.ts';
import { movedOutcomes, weakOutcomes } from './outcomes.ts';

const SHOWN = 3;

/** What went well, as far as figures show it; nothing of fewer units than the office calls enough. */
export function achievements(
  statistics: ReviewStatistics,
  practices: readonly ReviewRemark[],
): readonly Block[] {
  const { movers, patterns, units, people, isEnoughUnits, rules } = statistics;
  const { gap } = rules.standout;
  const improved = movedMost(linesOf(units), 1, gap);
  const ofPeople = movedMost(people.groups, 1, gap);
  const all = patterns.all.length;
  const isEnough = isEnoughUnits(all, all);
  const isEnoughMoved = isEnoughUnits(movers.all.length, all);
  const items = [
    ...movedOutcomes(statistics, 1)
      .slice(0, SHOWN)
      .map(({ text }) => text),
    ...means(statistics, 1),
    bestGrade(statistics, 1),
    patterns.alwaysOnTime.length === 0 || !isEnough
      ? ''
      : `${tally(patterns.alwaysOnTime.length)}/${tally(all)} đơn vị nộp báo cáo đúng hạn ở tất cả các năm`,
    movers.up.length === 0 || !isEnoughMoved
      ? ''
      : `${tally(movers.up.length)}/${tally(movers.all.length)} đơn vị so sánh được tăng điểm`,
    improved.length === 0
      ? ''
      : `Đối với cùng các đơn vị có điểm ở cả hai năm, các tiêu chí tiến bộ nhiều nhất là ${joined(improved.map(said))}`,
    ofPeople.length === 0
      ? ''
      : `Đối với cùng các cá nhân có điểm ở cả hai năm, các nhóm tiêu chí tiến bộ nhiều nhất là ${joined(ofPeople.map(said))}`,
    practices.length === 0 ? '' : `Các đơn vị đã giới thiệu ${tally(practices.length)} mô hình, cách làm hay`,
  ].filter((item) => item !== '');
  return [
    ...(items.length === 0 ? [paragraph('body', 'Số liệu chưa đủ để nêu kết quả nổi bật.')] : dashes(items)),
    fill(
      'đánh giá chung về mức độ chuyển biến, vai trò người đứng đầu, tác động đến chất lượng phục vụ Nhân dân',
    ),
  ];
}

/** What went badly, as far as figures show it. */
export function shortcomings(statistics: ReviewStatistics): readonly Block[] {
  const { years, known, movers, patterns, units, people, isEnoughUnits } = statistics;
  const last = known.at(-1);
  const missing = years.filter(({ state }) => state === 'missing').map(({ year }) => year);
  const at = last === undefined ? -1 : years.indexOf(last);
  const weak = (of: ReviewStatistics['units']) =>
    weakestIn(of, at).map(({ short, share }) => `${quoted(short)} (${percent(share)})`);
  const declined = movedMost(linesOf(units), -1, statistics.rules.standout.gap);
  const undone = weakOutcomes(statistics);
  const items = [
    ...movedOutcomes(statistics, -1)
      .slice(0, SHOWN)
      .map(({ text }) => text),
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
    last === undefined || undone.length + weak(units).length === 0
      ? ''
      : `Đối với đơn vị, kết quả thấp nhất năm ${last.year} là ${joined(undone.length > 0 ? undone.map(({ text }) => text) : weak(units))}`,
    weak(people).length === 0 || last === undefined
      ? ''
      : `Đối với cá nhân, các tiêu chí có tỷ lệ đạt thấp nhất năm ${last.year} là ${joined(weak(people))}`,
    declined.length === 0
      ? ''
      : `Đối với cùng các đơn vị có điểm ở cả hai năm, các tiêu chí giảm nhiều nhất là ${joined(declined.map(said))}`,
    movers.down.length === 0 || !isEnoughUnits(movers.all.length, patterns.all.length)
      ? ''
      : `${tally(movers.down.length)}/${tally(movers.all.length)} đơn vị so sánh được giảm điểm`,
  ].filter((item) => item !== '');
  return items.length === 0
    ? [paragraph('body', 'Số liệu tổng hợp không cho thấy hạn chế đáng kể.')]
    : dashes(items);
}

/** Lessons are judgements, and left to the office. */
export function lessonsToFill(): Readonly<Record<'bai_hoc', readonly Block[]>> {
  return {
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

/** Means that rose, or fell, by as much as the office calls a difference. */
function means(statistics: ReviewStatistics, direction: 1 | -1): readonly string[] {
  return [...unitMeanChanges(statistics), ...peopleMeanChanges(statistics)]
    .filter(({ change }) => change * direction > 0 && Math.abs(change) >= statistics.rules.standout.gap)
    .map(({ text }) => text);
}

/** The share of the best grade among the units that have a total in both years, where it rose, or fell. */
function bestGrade({ span, grades, comparedOver, rules }: ReviewStatistics, direction: 1 | -1): string {
  const [best] = grades;
  if (span === null || best === undefined) return '';
  const compared = comparedOver(span).bestGrade(best.id);
  if (compared === null) return '';
  const { of, before, after } = compared;
  const [from, to] = [percentOf(before, of), percentOf(after, of)];
  const change = differenceOf(from, to) ?? 0;
  if (change * direction < Math.max(rules.standout.gap, 0.01)) return '';
  return `Trong cùng ${tally(of)} đơn vị có điểm ở cả hai năm, ${tally(after)} đơn vị xếp loại ${best.title} năm ${span.last.year} (${percent(to)}), ${changeInText(change, 'điểm phần trăm')} so với năm ${span.first.year} (${tally(before)} đơn vị, ${percent(from)})`;
}

function linesOf({ groups }: ReviewStatistics['units']) {
  return groups.flatMap(({ lines }) => lines);
}
