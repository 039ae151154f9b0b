import { isEnough, type ReportRules } from '../../domain/report-rules.ts';
import type { UnitResult } from '../../domain/result.ts';
import { formatPoints } from '../../text/numbers.ts';
import { bodyOf } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import type { AnnualStatistics, GradeHolders, ScoredUnit } from '../figures/annual-statistics.ts';
import { counted, joined, listed, nameInText, shareAside, tally } from '../words/wording.ts';
import { gradesChart } from './annual-charts.ts';
import { gradesBySet } from './grades-by-set.ts';
import type { Bench } from './judgements.ts';
import { verifiedLinesOf } from './verified-changes.ts';

const SHOWN = 3;

/** Part III.1 and 2, the units' points and grades: all together, by kind of unit and by cluster. */
export function unitGrades({ term, statistics, rules }: Bench) {
  const { types, clusters, city } = statistics;
  return {
    xep_loai_chung: [...overallGrades(statistics, rules), ...gradesChart(statistics, term, rules)],
    xep_loai_theo_loai: gradesBySet({
      caption: 'Kết quả xếp loại theo loại hình đơn vị',
      heading: 'Loại hình đơn vị',
      sets: types,
      city,
    }),
    xep_loai_theo_cum: gradesBySet({
      caption: 'Kết quả xếp loại theo cụm thi đua',
      heading: 'Cụm thi đua',
      sets: clusters,
      city,
    }),
  } satisfies Blocks;
}

/** Totals, grades, first and last of the units. */
function overallGrades({ city }: AnnualStatistics, rules: ReportRules): readonly Block[] {
  const { units, scored, unscored, totals, grades, ungraded } = city;
  const denominators = scoredOf(
    { units: units.length, scored: scored.length, unscored: unscored.length, ungraded: ungraded.length },
    rules,
  );
  const only = scored[0];
  if (totals === null || only === undefined) return bodyOf(denominators);
  const spread =
    totals.count === 1
      ? `${only.name} đạt ${formatPoints(totals.mean)} điểm.`
      : `Tổng điểm bình quân của ${tally(totals.count)}/${tally(units.length)} đơn vị là ${formatPoints(totals.mean)} điểm; trung vị ${formatPoints(totals.median)} điểm; cao nhất ${formatPoints(totals.max)} điểm; thấp nhất ${formatPoints(totals.min)} điểm.`;
  return [
    ...bodyOf(denominators, spread, claims(scored), verification(units)),
    ...bodyOf(
      gradeSentence(grades, { scored: scored.length, ungraded: ungraded.length, noun: 'đơn vị' }, rules),
    ),
    ...bodyOf(...(isEnough(rules, 'units', scored.length, units.length) ? firstAndLast(scored) : [])),
  ];
}

function scoredOf(
  {
    units,
    scored,
    unscored,
    ungraded,
  }: Readonly<Record<'units' | 'scored' | 'unscored' | 'ungraded', number>>,
  rules: ReportRules,
): string {
  const basis = ungraded === 0 ? 'đủ căn cứ chấm điểm, xếp hạng' : 'đủ căn cứ chấm điểm';
  if (unscored === 0) {
    return units === 1
      ? `Đơn vị phải báo cáo ${basis} (Phụ lục IV không có đơn vị nào).`
      : `Cả ${tally(units)} đơn vị phải báo cáo đều ${basis} (Phụ lục IV không có đơn vị nào).`;
  }
  const known =
    scored === 0
      ? 'chưa có đơn vị nào đủ căn cứ chấm điểm, xếp hạng'
      : `${tally(scored)} đơn vị ${basis}${shareAside(scored, units, rules)}, ${tally(unscored)} đơn vị chưa đủ căn cứ nên chưa có tổng điểm và không xếp hạng`;
  return `Trong ${tally(units)} đơn vị phải báo cáo, ${known} (danh sách và lý do tại Phụ lục IV).`;
}

/** How the units' own totals compare with what counts. */
function claims(scored: readonly ScoredUnit[]): string {
  const both = scored.flatMap(({ selfTotal, total }) => (selfTotal === null ? [] : [{ selfTotal, total }]));
  const above = both.filter(({ selfTotal, total }) => selfTotal > total).length;
  const below = both.filter(({ selfTotal, total }) => selfTotal < total).length;
  return claimSentence(both.length, above, below);
}

function verification(units: readonly UnitResult[]): string {
  const verified = verifiedLinesOf(units);
  if (verified.length === 0) return '';
  const ofUnits = new Set(verified.map(({ unit }) => unit.id)).size;
  const changes = verified.filter(({ isChange }) => isChange).length;
  const changed =
    changes === 0
      ? 'đều giữ nguyên điểm tính lại'
      : `trong đó ${tally(changes)} tiêu chí có điểm khác điểm tính lại (Phụ lục VI)`;
  return `Hội đồng đã thẩm định ${tally(verified.length)} tiêu chí của ${tally(ofUnits)} đơn vị, ${changed}.`;
}

function claimSentence(both: number, above: number, below: number): string {
  if (both === 0) return '';
  if (above + below === 0) {
    return both === 1
      ? 'Điểm đạt đúng bằng điểm tự chấm của đơn vị.'
      : `Ở ${tally(both)} đơn vị có tổng điểm tự chấm, điểm đạt đều đúng bằng điểm tự chấm.`;
  }
  return `Trong ${tally(both)} đơn vị có tổng điểm tự chấm, ${counted(above, 'đơn vị')} tự chấm cao hơn và ${counted(below, 'đơn vị')} tự chấm thấp hơn điểm đạt.`;
}

/** How many have each grade, which grades nobody has, and whom a disqualifier keeps from one. */
export function gradeSentence(
  grades: readonly GradeHolders<unknown>[],
  { scored, ungraded, noun }: { readonly scored: number; readonly ungraded: number; readonly noun: string },
  rules: ReportRules,
): string {
  const given = grades.filter(({ members }) => members.length > 0);
  const empty = grades.filter(({ members }) => members.length === 0).map(({ grade }) => grade.title);
  const said = given.map(
    ({ grade, members }) =>
      `${grade.title} ${tally(members.length)} ${noun}${shareAside(members.length, scored, rules)}`,
  );
  const rest = [
    ...(empty.length === 0 ? [] : [`không có ${noun} nào xếp loại ${joined(empty, 'hoặc')}`]),
    ...(ungraded === 0 ? [] : [`${tally(ungraded)} ${noun} không xếp loại vì thuộc trường hợp loại trừ`]),
  ];
  return `Kết quả xếp loại: ${[...said, ...rest].join('; ')}.`;
}

/** Those of the first three ranks, and the last three with whoever ties with them. */
function firstAndLast(scored: readonly ScoredUnit[]): readonly string[] {
  if (scored.length === 1) return [];
  const first = scored.filter(({ rank }) => rank !== null && rank <= SHOWN);
  // By their points: those without a rank stand last however many they have.
  const lowest = scored.map(({ total }) => total).toSorted((a, b) => a - b)[SHOWN - 1] ?? 0;
  const last = scored.filter((unit) => unit.total <= lowest && !first.includes(unit));
  return [
    first.length === 0 ? '' : `Dẫn đầu là ${named(first)}.`,
    scored.length <= 2 * SHOWN || last.length === 0 ? '' : `Có điểm thấp nhất là ${named(last)}.`,
  ];
}

function named(units: readonly ScoredUnit[]): string {
  const names = units.map(({ name, total }) => `${nameInText(name)} (${formatPoints(total)} điểm)`);
  return listed(names, 2 * SHOWN, 'đơn vị');
}
