import type { ReviewResult } from '../../domain/result.ts';
import { bodyOf, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { joined, percent, quoted, tally } from '../words/wording.ts';
import { fill } from './assessment.ts';
import { changeInText, differenceOf, hasMoved } from './figures/differences.ts';
import type { ReviewStatistics } from './figures/review-statistics.ts';
import { areComparable, whyEmpty } from './figures/years.ts';
import { comparedOutcomes, movedOutcomes } from './outcomes.ts';
import { peopleBase } from './people-base.ts';

const SHOWN = 3;

/**
 * The headings of both goals: what the plan set out to reach, where the office's rules know it, else whom it is about. Of a plan
 * that judges no people there is one, and nothing to number.
 */
export function goalHeadings(
  { hasPeople, peopleTitle, rules }: ReviewStatistics,
  { criteria }: ReviewResult,
): { readonly people: string | null; readonly units: string } {
  const known = rules.goals.find(({ plan }) => plan === criteria.id);
  const units = known?.units ?? 'Đối với cơ quan, đơn vị';
  if (!hasPeople) return { people: null, units };
  return { people: `a) ${known?.people ?? `Đối với ${peopleTitle}`}`, units: `b) ${units}` };
}

/** What the figures say of the plan's goal for people (I.1): discipline, ethics, image. */
export function goalForPeople(statistics: ReviewStatistics, result: ReviewResult): readonly Block[] {
  const disqualified = statistics.known.reduce((sum, { people }) => sum + (people?.disqualified ?? 0), 0);
  const known = statistics.known.some(({ people }) => people !== null);
  return [
    ...measuredTo(statistics, result),
    ...judged(
      [...levels(statistics, 'individual'), ...changes(statistics, 'individual')],
      known && disqualified > 0
        ? [`Cộng các năm có ${tally(disqualified)} lượt cá nhân thuộc trường hợp loại trừ.`]
        : [],
    ),
    fill(
      knowsGoals(statistics, result)
        ? 'đánh giá các nội dung mà điểm số không đo được: phòng, chống tham nhũng, lãng phí; học tập và làm theo Bác; mức độ hài lòng của người dân'
        : `nêu từng mục tiêu của Kế hoạch đối với ${statistics.peopleTitle}, kết quả đạt được, nội dung mà điểm số không đo được`,
    ),
  ];
}

/** What the figures say of the plan's goal for agencies (I.1): continuity, a modern place of work. */
export function goalForUnits(statistics: ReviewStatistics, result: ReviewResult): readonly Block[] {
  return [
    ...measuredTo(statistics, result),
    ...judged([...workDone(statistics), ...levels(statistics, 'unit'), ...changes(statistics, 'unit')]),
    fill(
      knowsGoals(statistics, result)
        ? 'đánh giá tính liên tục, hiệu quả hoạt động của các cơ quan, đơn vị; kết luận mức độ hoàn thành mục tiêu'
        : 'nêu từng mục tiêu của Kế hoạch đối với cơ quan, đơn vị, số liệu đạt được; kết luận mức độ hoàn thành',
    ),
  ];
}

function knowsGoals({ rules }: ReviewStatistics, { criteria }: ReviewResult): boolean {
  return rules.goals.some(({ plan }) => plan === criteria.id);
}

/** A goal of the movement is measured in its last year; where that one is not known yet, in the last that is, and this is said. */
function measuredTo({ known, allYears }: ReviewStatistics, { criteria }: ReviewResult): readonly Block[] {
  const { to } = criteria.movement.years;
  const last = known.at(-1);
  if (last === undefined || last.year >= to) return [];
  const final = allYears.find(({ year }) => year === to);
  const why = final === undefined ? 'chưa thuộc kỳ báo cáo này' : whyEmpty(final);
  return bodyOf(
    `Năm cuối của Phong trào (${to}) ${why} nên mức độ thực hiện mục tiêu được đánh giá đến năm ${last.year}.`,
  );
}

function judged(judgements: readonly string[], facts: readonly string[] = []): readonly Block[] {
  if (judgements.length === 0)
    return [...bodyOf(...facts), paragraph('body', 'Chưa có số liệu để đánh giá.')];
  return bodyOf(...judgements, ...facts);
}

/** How the work went between both ends of the period; figures by figures they stand in the table of section 1. */
function workDone(statistics: ReviewStatistics): readonly string[] {
  const { wholeSpan, rules } = statistics;
  const compared = comparedOutcomes(statistics);
  if (wholeSpan === null || compared.length === 0) return [];
  const { gap } = rules.standout;
  const [rise, fall] = [movedOutcomes(statistics, 1), movedOutcomes(statistics, -1)];
  const still = compared.length - rise.length - fall.length;
  const named = (of: typeof compared) =>
    joined(of.map(({ short, change }) => `${quoted(short)} (${changeInText(change, 'điểm phần trăm')})`));
  const from = `Từ năm ${wholeSpan.first.year} đến năm ${wholeSpan.last.year}, trong ${tally(compared.length)} nội dung công việc so sánh được trên cùng đơn vị (bảng tại mục 1)`;
  if (rise.length + fall.length === 0)
    return [`${from}, không nội dung nào tăng hoặc giảm từ ${percent(gap)} trở lên.`];
  return [
    rise.length === 0
      ? `${from}, không nội dung nào tăng từ ${percent(gap)} trở lên.`
      : `${from}, ${tally(rise.length)} nội dung chuyển biến rõ: ${named(rise)}.`,
    fall.length === 0 ? '' : `${tally(fall.length)} nội dung giảm sút: ${named(fall)}.`,
    still === 0 ? '' : `${tally(still)} nội dung còn lại thay đổi ít.`,
  ].filter((said) => said !== '');
}

/** Where the groups of criteria stand in the last year that is known: the best, the weakest, the others between them. */
function levels(statistics: ReviewStatistics, subject: 'unit' | 'individual'): readonly string[] {
  const { known, years } = statistics;
  const last = known.at(-1);
  if (last === undefined) return [];
  const at = years.indexOf(last);
  const { groups } = subject === 'unit' ? statistics.units : statistics.people;
  const shares = groups
    .flatMap(({ short, percents, counts }) => {
      const share = percents[at] ?? null;
      return share === null ? [] : [{ short, share, of: counts[at] ?? 0 }];
    })
    .sort((a, b) => b.share - a.share);
  const [best] = shares;
  const weakest = shares.at(-1);
  if (best === undefined || weakest === undefined) return [];
  const base =
    subject === 'unit' ? ` (mỗi nhóm tính trên ${rangeOf(shares.map(({ of }) => of))} đơn vị có điểm)` : '';
  const people = subject === 'unit' ? '' : peopleBase(last, statistics.rules, statistics.peopleTitle);
  const between = shares.slice(1, -1);
  const rest =
    between.length === 0
      ? ''
      : `; ${tally(between.length)} nhóm còn lại đạt từ ${percent(between.at(-1)?.share ?? 0)} đến ${percent(between[0]?.share ?? 0)}`;
  const said =
    best === weakest
      ? `nhóm ${quoted(best.short)} đạt ${percent(best.share)} điểm tối đa`
      : `cao nhất là nhóm ${quoted(best.short)} (${percent(best.share)} điểm tối đa), thấp nhất là nhóm ${quoted(weakest.short)} (${percent(weakest.share)})${rest}`;
  return [`Năm ${last.year}, ${said}${base}.`, ...(people === '' ? [] : [people])];
}

/** How the groups moved up to the last known year, over the same members; less than the office's gap is no change. */
function changes(statistics: ReviewStatistics, subject: 'unit' | 'individual'): readonly string[] {
  const { known, comparedOver, rules } = statistics;
  const last = known.at(-1);
  const first = last === undefined ? undefined : known.find((year) => areComparable(year, last));
  if (last === undefined || first === undefined || first === last) return [];
  const { mean } = comparedOver({ first, last });
  const { groups } = subject === 'unit' ? statistics.units : statistics.people;
  const moved = groups.flatMap(({ id, short }) => {
    const compared = mean(subject, id);
    if (compared === null) return [];
    return [{ short, change: differenceOf(compared.before, compared.after), of: compared.of }];
  });
  if (moved.length === 0) return [];
  const noun = subject === 'unit' ? 'đơn vị' : 'người';
  const base = `So với năm ${first.year}, tính trên cùng ${rangeOf(moved.map(({ of }) => of))} ${noun} có điểm ở cả hai năm`;
  const { gap } = rules.standout;
  const named = (direction: 1 | -1) =>
    moved
      .filter(({ change }) => hasMoved(change, direction, gap))
      .sort((a, b) => (b.change - a.change) * direction)
      .slice(0, SHOWN)
      .map(({ short, change }) => `${quoted(short)} (${changeInText(change, 'điểm phần trăm')})`);
  const [up, down] = [named(1), named(-1)];
  if (up.length + down.length === 0) {
    const changed = moved.map(({ change }) => change);
    if (changed.every((change) => change === 0)) return [`${base}, không nhóm nào thay đổi.`];
    return [
      `${base}, các nhóm thay đổi từ ${said(Math.min(...changed))} đến ${said(Math.max(...changed))}, chưa đủ để gọi là tiến bộ hay giảm sút.`,
    ];
  }
  return [
    `${base}, ${[
      up.length === 0 ? '' : `tiến bộ ở nhóm ${joined(up)}`,
      down.length === 0 ? '' : `giảm sút ở nhóm ${joined(down)}`,
    ]
      .filter((part) => part !== '')
      .join('; ')}.`,
  ];
}

function said(change: number): string {
  return change === 0 ? 'không đổi' : changeInText(change, 'điểm phần trăm');
}

/** `82`; `70 đến 82` where they are not the same. */
function rangeOf(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? tally(least) : `${tally(least)} đến ${tally(most)}`;
}
