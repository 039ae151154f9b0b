import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { remarkOnExcessChoices } from '../nomination/council/excess-choices.ts';
import type { Decision } from '../nomination/decide.ts';
import { openSentencesOf } from '../nomination/decide.ts';
import { remarkOnRegister } from '../nomination/remark-on-register.ts';
import { formatShortDate } from '../text/dates.ts';
import { reviewedYears, type YearOfReview } from './reviewed-years.ts';

/** What must be known of the years before the review is read: gaps, years not due, other criteria. */
export function remarkOnYears(years: readonly YearOfReview[], asOf: string): readonly Diagnostic[] {
  const shown = reviewedYears(years);
  return shown.flatMap(({ year, state, deadline, isComparable, criteria }, index) => {
    if (state === 'missing') return [diagnose('TD5301', {}, { year })];
    if (state === 'not-due')
      return [
        diagnose('TD5302', {}, { year, deadline: formatShortDate(deadline), asOf: formatShortDate(asOf) }),
      ];
    if (isComparable) return [];
    const before = shown.slice(0, index).findLast((each) => each.state === 'result');
    const values = {
      year,
      version: criteria?.version ?? '',
      before: before?.criteria?.version ?? '',
      yearBefore: before?.year ?? year,
    };
    return [diagnose('TD5303', {}, values)];
  });
}

/**
 * Cases of a review that wait for the council, where the unit itself proposed them or is one of the units; and once, that
 * there is no register of awards.
 */
export function remarkOnOpenReviewCases(decisions: readonly Decision[]): readonly Diagnostic[] {
  const open = decisions
    .filter(
      ({ outcome, candidate }) =>
        outcome === 'undecided' && (candidate.proposals.length > 0 || candidate.total !== null),
    )
    .map((decision) => {
      const { candidate, award } = decision;
      const name =
        candidate.subject === 'unit' ? candidate.name : `${candidate.name} (${candidate.unit.name})`;
      const reason = openSentencesOf(decision)[0] ?? '';
      return diagnose('TD5201', { unit: candidate.unit.id }, { name, award: award.title, reason });
    });
  return [...remarkOnRegister(decisions), ...remarkOnExcessChoices(decisions), ...open];
}
