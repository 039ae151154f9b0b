import type { CriteriaSet } from '../criteria/schema.ts';
import type { DocumentedFact } from '../domain/fact.ts';
import type { Ground, Hold, Past } from '../domain/violation.ts';
import type { Eligibility } from './eligibility.ts';
import { groundOf, inOrder } from './grounds.ts';

/** The days of a year, both included. */
export type YearDays = { readonly begin: string; readonly end: string };

/**
 * What documented facts mean for one year: one that excludes does so in each year that its effect touches (without an end,
 * in the year that it falls in); one that holds, while it is open on the last day. Without a document it only holds. One
 * that excluded before the year, or only warns, is no bar and is told.
 */
export function eligibilityByFacts(
  facts: readonly DocumentedFact[],
  { disqualifiers }: CriteriaSet,
  { begin, end }: YearDays,
): Eligibility {
  const disqualified: string[] = [];
  const onHold: Hold[] = [];
  const grounds: Record<string, Ground[]> = {};
  const past: Past[] = [];
  for (const fact of inOrder(facts)) {
    const kind = disqualifiers.find(({ id }) => id === fact.disqualifier);
    if (kind === undefined || fact.from > end) continue;
    const { id, title, effect } = kind;
    const ground = groundOf(fact);
    if (effect === 'warn') {
      past.push({ code: 'warns', id, title, ground });
    } else if (effect === 'exclude' && fact.document !== null) {
      if ((fact.until ?? fact.from) < begin) {
        past.push({ code: fact.until === null ? 'earlier' : 'ended', id, title, ground });
        continue;
      }
      if (!disqualified.includes(id)) disqualified.push(id);
      grounds[id] = [...(grounds[id] ?? []), ground];
    } else if (fact.until === null || fact.until >= end) {
      onHold.push({ code: 'documented', id, title, ground });
    }
  }
  return { disqualified, onHold, grounds, past };
}

/** What two sources say of one subject in one: the same disqualifier is told once. */
export function joinEligibility(a: Eligibility, b: Eligibility): Eligibility {
  return {
    disqualified: [...new Set([...a.disqualified, ...b.disqualified])],
    onHold: distinct([...a.onHold, ...b.onHold]),
    grounds: { ...a.grounds, ...b.grounds },
    past: distinct([...(a.past ?? []), ...(b.past ?? [])]),
  };
}

/** The same thing told once. */
export function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
