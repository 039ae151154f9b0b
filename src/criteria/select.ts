import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { holdsOn } from '../domain/period.ts';
import { periodWords, type TermLike, termKey, termWords, toTerm } from '../domain/term.ts';
import { formatShortDate } from '../text/dates.ts';
import { dayOfTerm, hasTerm, periodsOf } from './of-term.ts';
import type { CriteriaEdition } from './schema.ts';

/**
 * The one version of a plan in force on the reporting day (`deadline`: 30/11) of a year, or of a reporting period; null, with
 * what was looked at, where there is none, or more than one (contract section 4), or the plan has no such period.
 */
export function selectInForce(
  editions: readonly CriteriaEdition[],
  plan: string,
  asked: TermLike,
): Staged<CriteriaEdition | null> {
  const term = toTerm(asked);
  const { year } = term;
  const ofPlan = editions.filter(({ set }) => set.plan === plan);
  const files = ofPlan.map(({ file }) => file);
  if (ofPlan.length === 0) {
    const plans = [...new Set(editions.map(({ set }) => set.plan))];
    return staged(null, [diagnose('TD4141', {}, { plan, plans, files: editions.map(({ file }) => file) })]);
  }
  const inYears = ofPlan.filter(
    ({ set: { movement } }) => movement.years.from <= year && year <= movement.years.to,
  );
  if (inYears.length === 0) {
    const from = Math.min(...ofPlan.map(({ set }) => set.movement.years.from));
    const to = Math.max(...ofPlan.map(({ set }) => set.movement.years.to));
    return staged(null, [diagnose('TD4142', {}, { plan, year, from, to, files })]);
  }
  const found = inYears.filter((edition) => isInForce(edition, dayOfTerm(edition.set, term), ofPlan));
  const [only] = found;
  if (found.length === 1 && only) {
    if (hasTerm(only.set, term)) return staged(only);
    const periods = periodsOf(only.set);
    const known = periods.map(periodWords);
    const keys = periods.map((reportingPeriod) => termKey({ year, reportingPeriod }));
    return staged(null, [
      diagnose('TD4191', { file: only.file }, { plan, term: termWords(term), year, known, keys }),
    ]);
  }
  if (only === undefined) {
    const days = [...new Set(ofPlan.map(({ set }) => formatShortDate(dayOfTerm(set, term))))];
    return staged(null, [diagnose('TD4143', {}, { plan, days, versions: ofPlan.map(nameEdition) })]);
  }
  const day = formatShortDate(dayOfTerm(only.set, term));
  return staged(null, [diagnose('TD4144', {}, { plan, day, versions: found.map(nameEdition) })]);
}

/**
 * Whether a version holds on a day. One that a later version `replaces` ends on the eve of that one; of two that replace
 * the same version, the one in force from a later day ends the other.
 */
function isInForce({ set }: CriteriaEdition, day: string, ofPlan: readonly CriteriaEdition[]): boolean {
  const isReplaced = ofPlan.some(({ set: other }) => other.effective.from <= day && doesEnd(other, set));
  return holdsOn(set.effective, day) && !isReplaced;
}

function doesEnd(other: CriteriaEdition['set'], set: CriteriaEdition['set']): boolean {
  if (other.replaces === undefined || other.version === set.version) return false;
  if (other.replaces === set.version) return true;
  return other.replaces === set.replaces && other.effective.from > set.effective.from;
}

/** `bản 2019.1 từ 24/7/2019 (criteria/756-KH-UBND/2019.1.yaml)` */
function nameEdition({ set, file }: CriteriaEdition): string {
  const { from, to } = set.effective;
  const end = to === null ? '' : ` đến ${formatShortDate(to)}`;
  return `bản ${set.version} từ ${formatShortDate(from)}${end} (${file})`;
}
