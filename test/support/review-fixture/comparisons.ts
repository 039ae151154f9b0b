import type { Comparison, ReviewedYear } from '../../../src/domain/result-period.ts';

/** People whom both years have, of about forty in each. */
const SAME_PEOPLE = 30;

/**
 * Two of the fixture's years over the same units: those of one code with a total in both. Groups, criteria, people and what
 * was done are taken to be for them as for all.
 */
export function comparisonOf(first: ReviewedYear, last: ReviewedYear): Comparison {
  const isSameCriteria = first.criteria?.sha256 === last.criteria?.sha256;
  const pairs = last.units.flatMap((after) => {
    const before = first.units.find(({ id }) => id === after.id);
    return before === undefined || before.total === null || after.total === null
      ? []
      : [{ before, after, totals: [before.total, after.total] as const }];
  });
  const of = pairs.length;
  const mean = (at: 0 | 1) =>
    Math.round((pairs.reduce((sum, { totals }) => sum + totals[at], 0) / of) * 100) / 100;
  const means = [...last.groups, ...last.lines].flatMap(({ subject, id, percent }) => {
    const before = [...first.groups, ...first.lines].find(
      (each) => each.subject === subject && each.id === id,
    );
    const isPersonLine = subject === 'individual' && id.includes('.');
    return percent === null || before === undefined || before.percent === null || isPersonLine
      ? []
      : [{ subject, id, of: subject === 'unit' ? of : SAME_PEOPLE, before: before.percent, after: percent }];
  });
  const grades = ['xuat-sac', 'tot', 'kha', 'trung-binh', 'chua-dat'].map((grade) => ({
    grade,
    before: pairs.filter(({ before }) => before.grade === grade).length,
    after: pairs.filter(({ after }) => after.grade === grade).length,
  }));
  return {
    from: first.year,
    to: last.year,
    isSameCriteria,
    units: isSameCriteria ? { of, before: mean(0), after: mean(1) } : null,
    people:
      isSameCriteria && first.people?.mean && last.people?.mean
        ? { of: SAME_PEOPLE, before: first.people.mean, after: last.people.mean }
        : null,
    grades: isSameCriteria ? grades : [],
    means: isSameCriteria ? means : [],
    outcomes: (last.outcomes ?? []).flatMap(({ id, total }) => {
      const before = first.outcomes?.find((each) => each.id === id)?.total;
      return before === undefined
        ? []
        : [
            {
              id,
              of,
              before: { part: before.part, whole: before.whole },
              after: { part: total.part, whole: total.whole },
            },
          ];
    }),
  };
}

/** What a review compares: the first and the last year of each version, and of all. */
export function comparisonsIn(years: readonly ReviewedYear[]): Comparison[] {
  const known = years.filter(({ state }) => state === 'result');
  const versions = [...new Set(known.map(({ criteria }) => criteria?.sha256))].map((sha) =>
    known.filter(({ criteria }) => criteria?.sha256 === sha),
  );
  const spans = new Map(
    [...versions, known].flatMap((of) => {
      const [first] = of;
      const last = of.at(-1);
      return first === undefined || last === undefined || first === last
        ? []
        : [[`${first.year} ${last.year}`, comparisonOf(first, last)] as const];
    }),
  );
  return [...spans.values()];
}
