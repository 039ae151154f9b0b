import { isEnough, type ReportRules } from '../../../domain/report-rules.ts';
import type { ReviewResult } from '../../../domain/result.ts';
import type { Comparison, ReviewedYear } from '../../../domain/result-period.ts';
import type { Span } from './years.ts';

/** A figure in two years over the same members; only of so many that a change may be called one. */
export type Compared = { readonly of: number; readonly before: number; readonly after: number };

/** What can be said of two years over the same units and people; null where there are none, or too few to judge by. */
export type YearsCompared = {
  readonly comparison: Comparison | null;
  readonly totals: (subject: Subject) => Compared | null;
  /** A group, or a criterion of units, in percent. */
  readonly mean: (subject: Subject, id: string) => Compared | null;
  /** What was done of one criterion. */
  readonly outcome: (id: string) => Comparison['outcomes'][number] | null;
  /** How many of the same units had the best grade. */
  readonly bestGrade: (grade: string) => Compared | null;
};

type Subject = 'unit' | 'individual';

export function yearsCompared(
  { period }: ReviewResult,
  rules: ReportRules,
  span: Span | null,
): YearsCompared {
  const comparison =
    span === null
      ? null
      : ((period.comparisons ?? []).find(
          ({ from, to }) => from === span.first.year && to === span.last.year,
        ) ?? null);
  const sizeOf = (subject: Subject, year: ReviewedYear) =>
    subject === 'unit' ? year.units.length : (year.people?.count ?? 0);
  const enough = <T extends { readonly of: number }>(
    subject: Subject,
    figure: T | null | undefined,
  ): T | null => {
    if (span === null || figure === null || figure === undefined) return null;
    const all = Math.max(sizeOf(subject, span.first), sizeOf(subject, span.last));
    return isEnough(rules, subject === 'unit' ? 'units' : 'people', figure.of, all) ? figure : null;
  };
  const totals = (subject: Subject) =>
    enough(subject, subject === 'unit' ? comparison?.units : comparison?.people);
  return {
    comparison,
    totals,
    mean: (subject, id) =>
      enough(
        subject,
        comparison?.means.find((each) => each.subject === subject && each.id === id),
      ),
    // A question is asked of the units that it is for: these may be few by nature.
    outcome: (id) => {
      const found = comparison?.outcomes.find((each) => each.id === id);
      return found !== undefined && found.of >= rules.standout.units ? found : null;
    },
    bestGrade: (grade) => {
      const of = totals('unit')?.of;
      const counts = comparison?.grades.find((each) => each.grade === grade);
      return of === undefined || counts === undefined
        ? null
        : { of, before: counts.before, after: counts.after };
    },
  };
}
