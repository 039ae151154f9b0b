import { groupBy } from '../domain/group-by.ts';
import { addable, totalOfOutcomes } from '../domain/outcome.ts';
import type { Comparison } from '../domain/result-period.ts';
import { findPerson } from './find-person.ts';
import type { Lineage } from './lineage.ts';
import { meanOf } from './mean-of.ts';
import { recordsOf, type YearOfReview } from './reviewed-years.ts';
import { percentOfScores, type Score } from './year-figures.ts';
import { groupScoreOf, type RecordedPerson, type RecordedUnit, type YearRecord } from './year-record.ts';
import { sourcesIn } from './year-standings.ts';

/** The same unit or person in two years. */
type Pair<T> = { readonly before: T; readonly after: T };

/**
 * Years laid side by side over the same units and people: the first and the last of each version of the criteria, and the
 * first and the last of all. Who is in one of the two years only says nothing of how things went between them.
 */
export function comparisonsOf(years: readonly YearOfReview[], lineage: Lineage): readonly Comparison[] {
  const records = recordsOf(years);
  const versions = [...groupBy(records, ({ criteria }) => criteria.sha256).values()];
  const spans = [...versions, records].flatMap((of): readonly Pair<YearRecord>[] => {
    const [before] = of;
    const after = of.at(-1);
    return before === undefined || after === undefined || before === after ? [] : [{ before, after }];
  });
  const once = new Map(spans.map((span) => [`${span.before.year} ${span.after.year}`, span]));
  return [...once.values()].map((span) => compare(span, lineage));
}

function compare({ before, after }: Pair<YearRecord>, lineage: Lineage): Comparison {
  const units = unitPairs(before, after, lineage);
  const people = units.flatMap(({ before: from, after: to }) => peoplePairs(before, from, to));
  const isSame = before.criteria.sha256 === after.criteria.sha256;
  const { criteria } = after;
  return {
    from: before.year,
    to: after.year,
    isSameCriteria: isSame,
    units: isSame ? totalsOf(units) : null,
    people: isSame ? totalsOf(people) : null,
    grades: isSame ? gradesOf(units, criteria) : [],
    means: isSame
      ? [
          ...criteria.units.flatMap(({ id, lines }) =>
            meansOf('unit', [id, ...lines.map((line) => line.id)], units, ({ scores }, of) => scores.get(of)),
          ),
          ...meansOf(
            'individual',
            criteria.individuals.map(({ id }) => id),
            people,
            // Both years were scored by the same criteria: a group has one place in them.
            (person, _, place) => groupScoreOf(person, place),
          ),
        ]
      : [],
    outcomes: outcomesOf(before, after, units),
  };
}

/** A unit that was there in both years, or that took one other over whole and nothing else: never the mean of several. */
function unitPairs(before: YearRecord, after: YearRecord, lineage: Lineage): readonly Pair<RecordedUnit>[] {
  return [...after.units.values()].flatMap((unit) => {
    const { whole, partial } = sourcesIn(before, unit.id, lineage.ancestorsOf(unit.id));
    const [only] = whole;
    return only === undefined || whole.length + partial.length > 1 ? [] : [{ before: only, after: unit }];
  });
}

/** People of a unit whom the earlier year has once, and who have not been paired with another. */
function peoplePairs(
  record: YearRecord,
  from: RecordedUnit,
  to: RecordedUnit,
): readonly Pair<RecordedPerson>[] {
  const found = to.people.flatMap((after): readonly Pair<RecordedPerson>[] => {
    const [only, ...others] = findPerson(record, [from], after);
    return only === undefined || others.length > 0 ? [] : [{ before: only.person, after }];
  });
  const claimed = groupBy(found, ({ before }) => before);
  return found.filter(({ before }) => claimed.get(before)?.length === 1);
}

function totalsOf(pairs: readonly Pair<{ readonly total: number | null }>[]): Comparison['units'] {
  const known = pairs.flatMap(({ before, after }) =>
    before.total === null || after.total === null ? [] : [{ before: before.total, after: after.total }],
  );
  const [before, after] = [meanOf(known.map((each) => each.before)), meanOf(known.map((each) => each.after))];
  return before === null || after === null ? null : { of: known.length, before, after };
}

/** How many of the units that have a total in both years had each grade. */
function gradesOf(
  pairs: readonly Pair<RecordedUnit>[],
  { grades }: YearRecord['criteria'],
): Comparison['grades'] {
  const known = pairs.filter(({ before, after }) => before.total !== null && after.total !== null);
  return grades.map(({ id }) => ({
    grade: id,
    before: known.filter(({ before }) => before.grade === id).length,
    after: known.filter(({ after }) => after.grade === id).length,
  }));
}

function meansOf<T>(
  subject: 'unit' | 'individual',
  ids: readonly string[],
  pairs: readonly Pair<T>[],
  scoreOf: (member: T, id: string, place: number) => Score | undefined,
): Comparison['means'] {
  return ids.flatMap((id, place) => {
    const known = pairs.flatMap(({ before, after }) => {
      const [from, to] = [scoreOf(before, id, place), scoreOf(after, id, place)];
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
    const before = percentOfScores(known.map(({ from }) => from));
    const after = percentOfScores(known.map(({ to }) => to));
    return before === null || after === null ? [] : [{ subject, id, of: known.length, before, after }];
  });
}

/** Sums of what the same units did; also across a change of criteria, where the question and its words stayed the same. */
function outcomesOf(
  before: YearRecord,
  after: YearRecord,
  pairs: readonly Pair<RecordedUnit>[],
): Comparison['outcomes'] {
  const earlier = new Map(before.criteria.units.flatMap(({ lines }) => lines).map((line) => [line.id, line]));
  return after.criteria.units
    .flatMap(({ lines }) => lines)
    .flatMap(({ id, title, sum }) => {
      const was = earlier.get(id);
      if (sum === undefined || sum === 'choice' || was?.sum !== sum || was.title !== title) return [];
      const known = pairs.flatMap((pair) => {
        const [from, to] = [pair.before.reported.get(id), pair.after.reported.get(id)];
        return from && to && addable(from) && addable(to) ? [{ from, to }] : [];
      });
      if (known.length === 0) return [];
      const [start, end] = [known.map(({ from }) => from), known.map(({ to }) => to)].map(totalOfOutcomes);
      if (start === undefined || end === undefined) return [];
      return [
        {
          id,
          of: known.length,
          before: { part: start.part, whole: start.whole },
          after: { part: end.part, whole: end.whole },
        },
      ];
    });
}
