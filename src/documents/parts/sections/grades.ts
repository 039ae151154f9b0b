import type { UnitResult } from '../../../domain/result.ts';
import { formatPoints } from '../../../text/numbers.ts';
import type { Block } from '../../document-model.ts';
import type { AnnualStatistics, GradeLot } from '../annual-statistics.ts';
import { bodyOf, paragraph } from '../runs.ts';
import { peopleGrades } from '../tables/people-grades.ts';
import { counted, joined, shareOf, tally } from '../wording.ts';

const SHOWN = 3;

/** Totals, grades, first and last of the units. */
export function overallGrades({ city }: AnnualStatistics): readonly Block[] {
  const { units, scored, unscored, totals, grades, ungraded } = city;
  const denominators =
    unscored.length === 0
      ? `Tất cả ${tally(units.length)} đơn vị phải báo cáo đều đủ căn cứ chấm điểm, xếp hạng.`
      : `Trong ${tally(units.length)} đơn vị phải báo cáo, ${counted(scored.length, 'đơn vị')} đủ căn cứ chấm điểm, xếp hạng (${shareOf(scored.length, units.length)}); ${tally(unscored.length)} đơn vị chưa đủ căn cứ nên không tính điểm, không xếp hạng (danh sách và lý do tại Phụ lục IV).`;
  const only = scored[0];
  if (totals === null || only === undefined) return bodyOf(denominators);
  const spread =
    totals.count === 1
      ? `${only.name} đạt ${formatPoints(totals.mean)} điểm.`
      : `Tổng điểm bình quân của ${tally(totals.count)} đơn vị là ${formatPoints(totals.mean)} điểm; trung vị ${formatPoints(totals.median)} điểm; cao nhất ${formatPoints(totals.max)} điểm; thấp nhất ${formatPoints(totals.min)} điểm.`;
  return [
    ...bodyOf(denominators, spread),
    ...bodyOf(gradeSentence(grades, scored.length, 'đơn vị', ungraded.length)),
    ...bodyOf(...firstAndLast(scored)),
  ];
}

/** Grades of the people. */
export function individualGrades({ people }: AnnualStatistics): readonly Block[] {
  const { totals, scored, grades, ungraded } = people;
  if (totals === null) return [paragraph('body', 'Chưa có cá nhân nào đủ căn cứ xếp loại.')];
  return [
    ...bodyOf(
      `${tally(scored.length)} người đủ căn cứ xếp loại, bình quân ${formatPoints(totals.mean)} điểm (trung vị ${formatPoints(totals.median)}; cao nhất ${formatPoints(totals.max)}; thấp nhất ${formatPoints(totals.min)}).`,
      gradeSentence(grades, scored.length, 'người', ungraded.length),
    ),
    ...peopleGrades(people),
  ];
}

function gradeSentence(
  grades: readonly GradeLot<unknown>[],
  scored: number,
  noun: string,
  ungraded: number,
): string {
  const given = grades.filter(({ members }) => members.length > 0);
  const empty = grades.filter(({ members }) => members.length === 0).map(({ grade }) => grade.title);
  const said = given.map(
    ({ grade, members }) =>
      `${grade.title} ${tally(members.length)} ${noun} (${shareOf(members.length, scored)})`,
  );
  const rest = [
    ...(empty.length === 0 ? [] : [`không có ${noun} nào xếp loại ${joined(empty, 'hoặc')}`]),
    ...(ungraded === 0 ? [] : [`${tally(ungraded)} ${noun} không xếp loại`]),
  ];
  return `Kết quả xếp loại: ${[...said, ...rest].join('; ')}.`;
}

function firstAndLast(scored: readonly UnitResult[]): readonly string[] {
  if (scored.length === 1) return [];
  const first = scored.filter(({ rank }) => rank !== null && rank <= SHOWN).slice(0, 2 * SHOWN);
  const last = scored.slice(-SHOWN).filter((unit) => !first.includes(unit));
  const named = (units: readonly UnitResult[]) =>
    joined(units.map(({ name, total }) => `${name} (${formatPoints(total ?? 0)} điểm)`));
  return [
    first.length === 0 ? '' : `Dẫn đầu là ${named(first)}.`,
    scored.length <= 2 * SHOWN || last.length === 0 ? '' : `Có điểm thấp nhất là ${named(last)}.`,
  ];
}
