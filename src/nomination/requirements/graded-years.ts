import { z } from 'zod';
import type { CriteriaSet } from '../../criteria/schema.ts';
import type { CitedYear } from '../../domain/reason.ts';
import type { YearStanding } from '../../domain/result-period.ts';
import { gradeBound, gradeTitle } from '../names-in-set.ts';
import { defineRequirement, type Verdict } from '../requirement.ts';

/**
 * A grade or better in each of the last `years` years that the review has results of, or in all of them. A year whose
 * total is not known leaves the case open. A year before the end of a disciplinary period does not count, and one in which
 * the candidate was not there yet is one too few; a year that nobody has a result of is passed over, and said.
 */
export const gradedYears = defineRequirement({
  kind: 'graded-years',
  params: z.strictObject({ grade: z.string(), years: z.union([z.int().min(1), z.literal('all')]) }),
  example: '{ kind: graded-years, grade: tot, years: 3 }',
  describe: ({ grade, years }, set) =>
    years === 'all'
      ? `Xếp loại từ “${gradeTitle(grade, set)}” trở lên trong tất cả các năm có kết quả của kỳ`
      : `Xếp loại từ “${gradeTitle(grade, set)}” trở lên trong ${years} năm gần nhất có kết quả`,
  test: ({ history }, { grade, years }, { set }): Verdict => {
    const reported = history.filter(({ state }) => state !== 'no-result' && state !== 'not-due');
    const wanted = years === 'all' ? reported : reported.slice(-years);
    const first = wanted[0];
    if (first === undefined) return { outcome: 'undecided', fact: { code: 'years-none' } };
    const bound = gradeBound(grade, set) ?? Number.POSITIVE_INFINITY;
    const known = wanted.flatMap((year) => {
      const reached = year.state === 'counted' ? reachedIn(year, set) : null;
      return reached === null ? [] : [{ year, reached }];
    });
    const low = known.filter(({ reached }) => reached < bound).map(({ year }) => year);
    const inState = (...states: readonly YearStanding['state'][]) =>
      wanted.filter(({ state }) => states.includes(state));
    const absent = inState('absent');
    const discounted = inState('discounted');
    const title = gradeTitle(grade, set);
    const cite = (some: readonly YearStanding[]) => some.map((year) => citedYear(year, set));
    if (low.length > 0)
      return { outcome: 'unmet', fact: { code: 'years-below', wanted: title, years: cite(low) } };
    if (absent.length > 0)
      return { outcome: 'unmet', fact: { code: 'years-absent', needed: years, years: cite(absent) } };
    if (discounted.length > 0)
      return { outcome: 'unmet', fact: { code: 'years-discounted', years: cite(discounted) } };
    const open = wanted.filter((year) => !known.some((each) => each.year === year));
    if (open.length > 0) return { outcome: 'undecided', fact: { code: 'years-unknown', years: cite(open) } };
    if (years !== 'all' && wanted.length < years) {
      const fact = { code: 'years-too-few', needed: years, years: cite(wanted) } as const;
      return { outcome: 'undecided', fact };
    }
    const from = years === 'all' ? (history[0] ?? first) : first;
    const passed = history.filter(({ state, year }) => state === 'no-result' && year >= from.year);
    const without = passed.map(({ year }) => year);
    return { outcome: 'met', fact: { code: 'years-reached', wanted: title, years: cite(wanted), without } };
  },
});

/** Points from which the year's grade is reached; null where that year's criteria had grades that this set has not. */
function reachedIn({ grade }: YearStanding, set: CriteriaSet): number | null {
  return grade === null ? Number.NEGATIVE_INFINITY : gradeBound(grade, set);
}

function citedYear({ year, total, grade, why = [] }: YearStanding, set: CriteriaSet): CitedYear {
  return { year, total, grade: grade === null ? null : gradeTitle(grade, set), why };
}
