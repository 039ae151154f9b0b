import type { DocumentedFact } from '../domain/fact.ts';
import type { Ground } from '../domain/violation.ts';
import { addDays } from '../text/dates.ts';
import { compareText } from '../text/order.ts';

/** What a documented fact stands on. */
export function groundOf({ document, what, from, until, cell }: DocumentedFact): Ground {
  return { document: document && { ...document }, what, from, until, cell: { ...cell } };
}

/** Facts by the day that they begin, then by what they say: whoever sorts the register changes nothing but the cells. */
export function inOrder(facts: readonly DocumentedFact[]): readonly DocumentedFact[] {
  const keyOf = ({ from, disqualifier, document, what, until }: DocumentedFact) =>
    JSON.stringify([from, disqualifier, document, what, until]);
  const keyed = facts.map((fact) => ({ fact, key: keyOf(fact) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ fact }) => fact);
}

/** First day of a year of the movement: the day after the deadline of the year before (plan VI.1). */
export function beginOfYear(year: number, deadline: string): string {
  return addDays(`${year - 1}${deadline.slice(4)}`, 1);
}
