import type { CriteriaSet } from '../criteria/schema.ts';
import type { DocumentedFact } from '../domain/fact.ts';
import type { Eligibility } from './eligibility.ts';
import { groundOf, inOrder, joinGrounds } from './fact-words.ts';

/** The days of a year, both included. */
export type YearDays = { readonly begin: string; readonly end: string };

/**
 * What documented facts mean for one year: one that excludes does so in each year that its effect touches (without an end,
 * in the year that it falls in); one that holds, while it is open on the last day. Without a document it only holds.
 */
export function eligibilityByFacts(
  facts: readonly DocumentedFact[],
  { disqualifiers }: CriteriaSet,
  { begin, end }: YearDays,
): Eligibility {
  const disqualified: string[] = [];
  const onHold: string[] = [];
  const grounds: Record<string, string> = {};
  for (const fact of inOrder(facts)) {
    const kind = disqualifiers.find(({ id }) => id === fact.disqualifier);
    if (kind === undefined || kind.effect === 'warn' || fact.from > end) continue;
    if (kind.effect === 'exclude' && fact.document !== null) {
      if ((fact.until ?? fact.from) < begin) continue;
      if (!disqualified.includes(kind.id)) disqualified.push(kind.id);
      grounds[kind.id] = joinGrounds(grounds[kind.id], groundOf(fact));
    } else if (fact.until === null || fact.until >= end) {
      onHold.push(`${kind.id}: ${kind.title} (${groundOf(fact)}).`);
    }
  }
  return { disqualified, onHold, grounds };
}

/** What two sources say of one subject in one: the same disqualifier is told once. */
export function joinEligibility(a: Eligibility, b: Eligibility): Eligibility {
  return {
    disqualified: [...new Set([...a.disqualified, ...b.disqualified])],
    onHold: [...new Set([...a.onHold, ...b.onHold])],
    grounds: { ...a.grounds, ...b.grounds },
  };
}
