import type { CriteriaSet, Disqualifier } from '../criteria/schema.ts';
import type { DocumentedFact } from '../domain/fact.ts';
import type { YearStanding } from '../domain/result-period.ts';
import type { Eligibility } from '../scoring/eligibility.ts';
import { groundOf, inOrder, joinGrounds } from '../scoring/fact-words.ts';
import { formatShortDate } from '../text/dates.ts';

/** What documented facts mean at a review, and until when they take its years away. */
export type ReviewEligibility = {
  readonly eligibility: Eligibility;
  /** yyyy-MM-dd: years that began by this day do not count, with why; null where all count. */
  readonly discounted: { readonly until: string; readonly because: string } | null;
};

/**
 * A fact that excludes and has no end, or whose end lies ahead, excludes; one whose effect has ended takes away the years
 * up to its end (achievements count from the end of the disciplinary period: NĐ 98/2023, Điều 4, to be compared). A hold
 * holds while it is open.
 */
export function eligibilityInReview(
  facts: readonly DocumentedFact[],
  { disqualifiers }: CriteriaSet,
  period: { readonly begin: string; readonly asOf: string },
): ReviewEligibility {
  const disqualified: string[] = [];
  const onHold: string[] = [];
  const grounds: Record<string, string> = {};
  let discounted: ReviewEligibility['discounted'] = null;
  for (const fact of inOrder(facts)) {
    const kind = disqualifiers.find(({ id }) => id === fact.disqualifier);
    if (kind === undefined || fact.from > period.asOf) continue;
    const ended = fact.until !== null && fact.until < period.asOf;
    if (kind.effect === 'warn' || (kind.effect === 'hold' && ended)) continue;
    if (kind.effect === 'hold' || fact.document === null) {
      onHold.push(`${kind.id}: ${kind.title} (${groundOf(fact)}).`);
    } else if (ended) {
      if (fact.until !== null && fact.until >= period.begin && (discounted?.until ?? '') < fact.until)
        discounted = { until: fact.until, because: afterwards(kind, fact, fact.until) };
    } else if (fact.until !== null || fact.from >= period.begin) {
      if (!disqualified.includes(kind.id)) disqualified.push(kind.id);
      grounds[kind.id] = joinGrounds(grounds[kind.id], groundOf(fact));
    }
  }
  return { eligibility: { disqualified, onHold, grounds }, discounted };
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
    const said = [discounted.because, standing.because].filter((part) => part !== '').join('; ');
    return { ...standing, state: 'discounted', because: said };
  });
}

function afterwards({ id }: Disqualifier, fact: DocumentedFact, until: string): string {
  return `chỉ tính thành tích sau ngày ${formatShortDate(until)} (${id}, ${groundOf(fact)})`;
}
