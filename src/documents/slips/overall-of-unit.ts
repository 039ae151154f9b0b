import { groupBy } from '../../domain/group-by.ts';
import type { Result, UnitResult } from '../../domain/result.ts';
import { termWords } from '../../domain/term.ts';
import { formatShortDate } from '../../text/dates.ts';
import { lowerFirst } from '../../text/letters.ts';
import { formatPoints } from '../../text/numbers.ts';
import { bodyOf, dashes } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { clusterOf } from '../figures/annual-statistics.ts';
import { effectivePoints } from '../figures/group-statistics.ts';
import type { DocumentContext } from '../result-document.ts';
import { barredBy } from '../words/barred.ts';
import { disqualifierTitle, gradeTitle } from '../words/titles.ts';
import { unrankedReasonsIn } from '../words/unranked-reasons.ts';
import { quoted, sentence, tally } from '../words/wording.ts';

/** How a unit stands: its report, points, grade and ranks; or why it has none. */
export function overallOfUnit({ result, date }: DocumentContext): (unit: UnitResult) => readonly Block[] {
  const reasonsFor = unrankedReasonsIn(result);
  const ranked = result.units.filter(({ rank }) => rank !== null);
  const clusters = groupBy(ranked, clusterOf);
  return (unit) => {
    if (result.review === 'annual' && (unit.submission === 'missing' || unit.submission === 'rejected')) {
      return withoutReport(unit, result, date, reasonsFor(unit));
    }
    return dashes([
      ...(result.review === 'annual' ? [reported(unit)] : []),
      ...points(unit, result, reasonsFor),
      ...ranks(unit, ranked.length, clusters.get(clusterOf(unit))?.length ?? 0),
      ...barredBy(unit, result, 'unit').map((why) => `Không được xếp loại, xếp hạng: ${lowerFirst(why)}`),
    ]);
  };
}

function withoutReport(
  { submission }: UnitResult,
  result: Result,
  date: string,
  reasons: readonly string[],
): readonly Block[] {
  const why =
    submission === 'missing'
      ? `Đến ngày ${formatShortDate(date)}, chưa nhận được báo cáo ${termWords(result)} của đơn vị (thời hạn ngày ${formatShortDate(result.deadline.date)}).`
      : `${sentence(reasons.join('; '))}.`;
  return bodyOf(why, 'Đơn vị chưa có điểm, chưa được xếp loại, xếp hạng.');
}

function reported({ submission, receivedOn, file }: UnitResult): string {
  const when = receivedOn === null ? '' : `, nhận ngày ${formatShortDate(receivedOn)}`;
  const name = file === null ? '' : `, tệp ${quoted(file.split('/').at(-1) ?? file)}`;
  return `Báo cáo: nộp ${submission === 'late' ? 'chậm' : 'đúng hạn'}${when}${name}`;
}

function openLines({ lines }: UnitResult): number {
  return lines.filter((line) => line.status !== 'not-applicable' && effectivePoints(line) === null).length;
}

function points(
  unit: UnitResult,
  result: Result,
  reasonsFor: (unit: UnitResult) => readonly string[],
): readonly string[] {
  const { total, selfTotal, grade, disqualified } = unit;
  const isReview = result.review !== 'annual';
  if (total === null) {
    return [
      isReview
        ? `Chưa có điểm bình quân: ${isNew(unit) ? 'đơn vị chưa phải báo cáo năm nào trong giai đoạn' : 'còn năm chưa rõ kết quả hoặc không có năm nào được tính'}`
        : openLines(unit) === 0
          ? `Chưa có tổng điểm: ${reasonsFor(unit).join('; ')}`
          : `Chưa có tổng điểm vì còn ${tally(openLines(unit))} tiêu chí chưa rõ (phần Nội dung chưa được tính)`,
    ];
  }
  const self = selfTotal === null ? '' : ` (tự chấm ${formatPoints(selfTotal)})`;
  const barred = disqualified.map((id) => quoted(disqualifierTitle(result, id))).join(', ');
  const because = barred === '' ? '' : `, thuộc trường hợp loại trừ ${barred}`;
  return [
    `${isReview ? 'Điểm bình quân các năm được tính' : 'Tổng điểm'}: ${formatPoints(total)}${self}`,
    `Xếp loại: ${gradeTitle(result, grade)}${because}`,
  ];
}

/** No year of the review has asked it for a report. */
function isNew({ history = [] }: UnitResult): boolean {
  return history.length > 0 && history.every(({ state }) => state === 'absent' || state === 'not-due');
}

function ranks(
  { rank, rankInCluster, cluster }: UnitResult,
  all: number,
  inCluster: number,
): readonly string[] {
  if (rank === null) return [];
  const own =
    rankInCluster === null
      ? ''
      : `; thứ ${rankInCluster} trong ${tally(inCluster)} đơn vị của ${cluster || 'cụm'}`;
  return [`Thứ hạng: thứ ${rank} trong ${tally(all)} đơn vị được xếp hạng${own}`];
}
