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

/** Facts by the day that they begin, then by what they say: whoever sorts the register changes nothing but the cells. */
export function inOrder(facts: readonly DocumentedFact[]): readonly DocumentedFact[] {
  const keyOf = ({ from, disqualifier, document, what, until }: DocumentedFact) =>
    JSON.stringify([from, disqualifier, document, what, until]);
  const keyed = facts.map((fact) => ({ fact, key: keyOf(fact) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ fact }) => fact);
}

/** What one disqualifier stands on, one fact after the other; the same is told once. */
export function joinGrounds(before: string | undefined, ground: string): string {
  return before === undefined || before === ground ? ground : `${before}; ${ground}`;
}

/** First day of a year of the movement: the day after the deadline of the year before (plan VI.1). */
export function beginOfYear(year: number, deadline: string): string {
  return addDays(`${year - 1}${deadline.slice(4)}`, 1);
}
