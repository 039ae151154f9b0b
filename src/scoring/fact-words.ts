import type { DocumentedFact } from '../domain/fact.ts';
import { addDays, formatShortDate } from '../text/dates.ts';

/** `văn bản số 12/QĐ-UBND ngày 05/5/2021 của …; xu-ly.xlsx › Xử lý › E5` */
export function groundOf({ document, what, cell }: DocumentedFact): string {
  const paper =
    document === null
      ? `${what}, chưa đủ căn cứ để kết luận`
      : `văn bản số ${document.number} ngày ${formatShortDate(document.date)}${
          document.issuer === '' ? '' : ` của ${document.issuer}`
        }`;
  return `${paper}; ${cell.file} › ${cell.sheet} › ${cell.cell}`;
}

/** First day of a year of the movement: the day after the deadline of the year before (plan VI.1). */
export function beginOfYear(year: number, deadline: string): string {
  return addDays(`${year - 1}${deadline.slice(4)}`, 1);
}
