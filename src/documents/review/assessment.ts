import { dashes, paragraph, toFill } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { percentOf } from '../figures/statistics.ts';
import { joined, partOf, percent, quoted, tally } from '../words/wording.ts';
import { changeInText, differenceOf, hasMoved } from './figures/differences.ts';
import { peopleMeanChanges, unitMeanChanges } from './figures/mean-changes.ts';
import type { ReviewRemark } from './figures/remarks.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { yearRanges, yearsInText } from './figures/years.ts';
import { movedMost, weakestIn, withBase } from './groups.ts';
import { movedOutcomes, weakOutcomes } from './outcomes.ts';

const SHOWN = 3;

/** What went well, as far as figures show it; nothing of fewer units than the office calls enough. */
export function achievements(
  statistics: ReviewStatistics,
  practices: readonly ReviewRemark[],
): readonly Block[] {
  const { movers, patterns, units, people, known, isEnoughUnits, rules } = statistics;
  const { gap } = rules.standout;
  const improved = movedMost(linesOf(units), 1, gap);
  const ofPeople = movedMost(people.groups, 1, gap);
  const all = patterns.members.length;
  const throughout = patterns.throughout.length;
  const isEnough = isEnoughUnits(throughout, all);
  const isEnoughMoved = isEnoughUnits(movers.all.length, all);
  const items = [
    outcomesMoved(statistics, 1),
    ...means(statistics, 1),
    bestGrade(statistics, 1),
    patterns.alwaysOnTime.length === 0 || !isEnough
      ? ''
      : `${partOf(patterns.alwaysOnTime.length, throughout, rules)} đơn vị phải báo cáo ở cả ${tally(known.length)} năm (${yearsOf(statistics)}) nộp đúng hạn tất cả các năm`,
    movers.up.length === 0 || !isEnoughMoved
      ? ''
      : `${partOf(movers.up.length, movers.all.length, rules)} đơn vị so sánh được giữa năm đầu và năm cuối có điểm trong giai đoạn ${spanOf(statistics)} tăng điểm`,
    improved.length === 0
      ? ''
      : `Từ năm ${spanInText(statistics)}, tính trên cùng các đơn vị có điểm ở cả hai năm, các tiêu chí tiến bộ nhiều nhất là ${joined(improved.map(withBase('đơn vị')))}`,
    ofPeople.length === 0
      ? ''
      : `Từ năm ${spanInText(statistics)}, tính trên cùng các cá nhân có điểm ở cả hai năm, các nhóm tiêu chí tiến bộ nhiều nhất là ${joined(ofPeople.map(withBase('người')))}`,
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
  const { years, known, movers, patterns, units, people, isEnoughUnits, rules } = statistics;
  const last = known.at(-1);
  const missing = years.filter(({ state }) => state === 'missing').map(({ year }) => year);
  const at = last === undefined ? -1 : years.indexOf(last);
  const weak = (of: ReviewStatistics['units']) =>
    weakestIn(of, at).map(({ short, share }) => `${quoted(short)} (${percent(share)})`);
  const declined = movedMost(linesOf(units), -1, statistics.rules.standout.gap);
  const undone = weakOutcomes(statistics);
  const members = (count: number) => `${partOf(count, patterns.members.length, rules)} đơn vị đã tham gia`;
  const items = [
    outcomesMoved(statistics, -1),
    ...means(statistics, -1),
    bestGrade(statistics, -1),
    missing.length === 0
      ? ''
      : `Việc tổng hợp hằng năm chưa liên tục: ${yearsInText(missing)} chưa có kết quả tổng hợp`,
    patterns.neverSubmitted.length === 0
      ? ''
      : `${members(patterns.neverSubmitted.length)} chưa nộp báo cáo năm nào`,
    patterns.neverOnTime.length === 0
      ? ''
      : `${members(patterns.neverOnTime.length)} có nộp nhưng chưa năm nào đúng hạn`,
    patterns.skipping.length === 0 ? '' : `${members(patterns.skipping.length)} có năm không nộp báo cáo`,
    last === undefined || undone.length + weak(units).length === 0
      ? ''
      : `Đối với đơn vị, kết quả thấp nhất năm ${last.year} là ${joined(undone.length > 0 ? undone.map(({ text }) => text) : weak(units))}`,
    weak(people).length === 0 || last === undefined
      ? ''
      : `Đối với ${tally(last.people?.count ?? 0)} cá nhân được chấm điểm, các tiêu chí có tỷ lệ đạt thấp nhất năm ${last.year} là ${joined(weak(people))}`,
    declined.length === 0
      ? ''
      : `Từ năm ${spanInText(statistics)}, tính trên cùng các đơn vị có điểm ở cả hai năm, các tiêu chí giảm nhiều nhất là ${joined(declined.map(withBase('đơn vị')))}`,
    movers.down.length === 0 || !isEnoughUnits(movers.all.length, patterns.members.length)
      ? ''
      : `${partOf(movers.down.length, movers.all.length, rules)} đơn vị so sánh được giữa năm đầu và năm cuối có điểm trong giai đoạn ${spanOf(statistics)} giảm điểm`,
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

/** The shares of work that moved most between the first and the last year, each over its own same units. */
function outcomesMoved(statistics: ReviewStatistics, direction: 1 | -1): string {
  const { wholeSpan } = statistics;
  const moved = movedOutcomes(statistics, direction).slice(0, SHOWN);
  if (wholeSpan === null || moved.length === 0) return '';
  return `Từ năm ${wholeSpan.first.year} đến năm ${wholeSpan.last.year}, ${direction === 1 ? 'các kết quả tăng rõ nhất' : 'các kết quả giảm nhiều nhất'}: ${moved.map(({ text }) => text).join('; ')}`;
}

/** `2019–2022`: the comparable years. */
function spanOf({ span }: ReviewStatistics): string {
  return `${span?.first.year}–${span?.last.year}`;
}

function spanInText({ span }: ReviewStatistics): string {
  return `${span?.first.year} đến năm ${span?.last.year}`;
}

function yearsOf({ known }: ReviewStatistics): string {
  return yearRanges(known.map(({ year }) => year));
}

/** Means that rose, or fell, by as much as the office calls a difference. */
function means(statistics: ReviewStatistics, direction: 1 | -1): readonly string[] {
  return [...unitMeanChanges(statistics), ...peopleMeanChanges(statistics)]
    .filter(({ change }) => hasMoved(change, direction, statistics.rules.standout.gap))
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
  const change = differenceOf(from, to);
  if (!hasMoved(change, direction, rules.standout.gap)) return '';
  return `Trong cùng ${tally(of)} đơn vị có điểm ở cả hai năm, ${tally(after)} đơn vị xếp loại ${best.title} năm ${span.last.year} (${percent(to)}), ${changeInText(change, 'điểm phần trăm')} so với năm ${span.first.year} (${tally(before)} đơn vị, ${percent(from)})`;
}

function linesOf({ groups }: ReviewStatistics['units']) {
  return groups.flatMap(({ lines }) => lines);
}
