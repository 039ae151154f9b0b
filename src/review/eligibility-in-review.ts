import type { CriteriaSet } from '../criteria/schema.ts';
import type { DocumentedFact } from '../domain/fact.ts';
import type { YearStanding } from '../domain/result-period.ts';
import type { StandingReason } from '../domain/standing-reason.ts';
import type { Ground, Hold, Past } from '../domain/violation.ts';
import type { Eligibility } from '../scoring/eligibility.ts';
import { groundOf, inOrder } from '../scoring/grounds.ts';
import { withReasons } from './year-standings.ts';

/** What documented facts mean at a review, and until when they take its years away. */
export type ReviewEligibility = {
  readonly eligibility: Eligibility;
  /** yyyy-MM-dd: years that began by this day do not count, with why; null where all count. */
  readonly discounted: { readonly until: string; readonly because: StandingReason } | null;
};

/**
 * A fact that excludes and has no end, or whose end lies ahead, excludes; one whose effect has ended takes away the years
 * up to its end (achievements count from the end of the disciplinary period: NĐ 98/2023, Điều 4, to be compared). A hold
 * holds while it is open. What is no bar is told: what has ended, lies before the period, or only warns.
 */
export function eligibilityInReview(
  facts: readonly DocumentedFact[],
  { disqualifiers }: CriteriaSet,
  period: { readonly begin: string; readonly asOf: string },
): ReviewEligibility {
  const disqualified: string[] = [];
  const onHold: Hold[] = [];
  const grounds: Record<string, Ground[]> = {};
  const past: Past[] = [];
  let discounted: ReviewEligibility['discounted'] = null;
  for (const fact of inOrder(facts)) {
    const kind = disqualifiers.find(({ id }) => id === fact.disqualifier);
    if (kind === undefined || fact.from > period.asOf) continue;
    const { id, title, effect } = kind;
    const ground = groundOf(fact);
    const ended = fact.until !== null && fact.until < period.asOf;
    if (effect === 'warn') {
      past.push({ code: 'warns', id, title, ground });
    } else if (effect === 'hold') {
      if (!ended) onHold.push({ code: 'documented', id, title, ground });
    } else if (fact.document === null) {
      onHold.push({ code: 'documented', id, title, ground });
    } else if (ended) {
      past.push({ code: 'ended', id, title, ground });
      if (fact.until !== null && fact.until >= period.begin && (discounted?.until ?? '') < fact.until) {
        const because = { code: 'after-discipline', id, title, until: fact.until, ground } as const;
        discounted = { until: fact.until, because };
      }
    } else if (fact.until !== null || fact.from >= period.begin) {
      if (!disqualified.includes(id)) disqualified.push(id);
      grounds[id] = [...(grounds[id] ?? []), ground];
    } else {
      past.push({ code: 'earlier', id, title, ground });
    }
  }
  return { eligibility: { disqualified, onHold, grounds, past }, discounted };
}

/** The years with those that began before the end of a disciplinary period marked as not counting. */
export function discountYears(
  history: readonly YearStanding[],
  discounted: ReviewEligibility['discounted'],
  beginOf: (year: number) => string,
): readonly YearStanding[] {
  if (discounted === null) return history;
  return history.map((standing) => {
    const doesCount = standing.state === 'counted' || standing.state === 'unknown';
    if (!doesCount || beginOf(standing.year) > discounted.until) return standing;
    return withReasons({ ...standing, state: 'discounted' }, [discounted.because, ...(standing.why ?? [])]);
  });
}
