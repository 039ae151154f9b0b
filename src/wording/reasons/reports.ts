import { lineName } from '../../domain/line-number.ts';
import type { FactOf } from '../../domain/reason.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { Reader } from '../reader.ts';

type Late = FactOf<'reports-late'>['years'][number]['reports'][number];
type Gap = FactOf<'evidence-missing-in-years'>['years'][number]['gaps'][number];

/** The unit's report: whether and when it came, and its evidence. */
export const reportWords = {
  'report-missing': () => 'đơn vị chưa nộp báo cáo',
  'report-unusable': (_fact: unknown, reader: Reader) =>
    reader === 'clerk' ? 'bản nộp của đơn vị không dùng được' : 'báo cáo của đơn vị không sử dụng được',
  'report-on-time': () => 'đơn vị nộp báo cáo đúng hạn',
  'report-late': ({ receivedOn, deadline }: FactOf<'report-late'>) =>
    `đơn vị nộp báo cáo chậm so với hạn${inBrackets(days({ receivedOn, deadline }))}`,
  'reports-late': ({ years }: FactOf<'reports-late'>) =>
    `đơn vị nộp báo cáo chậm so với hạn: ${years
      .map(
        ({ year, reports }) => `năm ${year}${inBrackets(reports.map(lateReport).filter(isSaid).join('; '))}`,
      )
      .join('; ')}`,
  'evidence-complete': () => 'đủ minh chứng ở các tiêu chí bắt buộc',
  'evidence-missing': ({ lines, titles }: FactOf<'evidence-missing'>, reader: Reader) =>
    `chưa đủ căn cứ: còn thiếu minh chứng ở ${named(lines, titles, reader)}`,
  'evidence-unseen': (_fact: unknown, reader: Reader) =>
    reader === 'clerk'
      ? 'chưa có bản nộp dùng được nên chưa xem được minh chứng'
      : 'chưa có báo cáo sử dụng được nên chưa xem được minh chứng',
  'evidence-complete-in-years': ({ years }: FactOf<'evidence-complete-in-years'>) =>
    `đủ minh chứng ở các tiêu chí bắt buộc trong các năm có kết quả (${years.join(', ')})`,
  'evidence-missing-in-years': ({ years }: FactOf<'evidence-missing-in-years'>, reader: Reader) =>
    `còn thiếu minh chứng: ${years
      .map(({ year, gaps }) => `năm ${year} (${gaps.map((gap) => gapWords(gap, reader)).join('; ')})`)
      .join('; ')}`,
  'evidence-unseen-in-years': ({ years }: FactOf<'evidence-unseen-in-years'>) =>
    years.length === 0
      ? 'chưa có năm nào xem được minh chứng'
      : `chưa xem được minh chứng năm ${years.join(', ')}`,
};

function days({ receivedOn, deadline }: Pick<Late, 'receivedOn' | 'deadline'>): string {
  return [
    ...(receivedOn === null ? [] : [`nhận ${formatShortDate(receivedOn)}`]),
    ...(deadline === null ? [] : [`hạn ${formatShortDate(deadline)}`]),
  ].join(', ');
}

function lateReport({ unit, ...late }: Late): string {
  return [...(unit === null ? [] : [unit]), days(late)].filter(isSaid).join(' ');
}

function gapWords({ unit, lines, titles }: Gap, reader: Reader): string {
  return `${unit === null ? '' : `${unit}: `}${named(lines, titles, reader)}`;
}

/** The clerk knows lines by their ids; elsewhere they stand with their number in the plan and what they are called. */
function named(lines: readonly string[], titles: readonly string[] | undefined, reader: Reader): string {
  if (reader === 'clerk') return lines.join(', ');
  return `tiêu chí ${lines.map((id, index) => lineName(id, titles?.[index])).join(', ')}`;
}

function inBrackets(words: string): string {
  return words === '' ? '' : ` (${words})`;
}

function isSaid(words: string): boolean {
  return words !== '';
}
