import { groupBy } from '../../../domain/group-by.ts';
import type { ReviewResult, UnitResult } from '../../../domain/result.ts';
import type { Period, ReviewedYear } from '../../../domain/result-period.ts';
import { awardTitle } from '../../words/titles.ts';
import type { SubmissionPatterns } from './submission-patterns.ts';

export type Honour = NonNullable<Period['honours']>[number];

/** One award to one kind of subject, with a figure per column. */
export type AwardRow = {
  readonly title: string;
  readonly subject: 'unit' | 'individual';
  readonly figures: readonly (number | null)[];
};

/** What was granted in the movement, by award, subject and year of the decision. */
export type HonourStatistics = {
  readonly honours: readonly Honour[];
  readonly years: readonly number[];
  readonly rows: readonly AwardRow[];
  /** Of the units that took part: neither they nor whom they took over whole have been commended. */
  readonly neverRewarded: readonly UnitResult[];
};

/** Null where there is no register of commendations: not known is not none. */
export function honourStatisticsOf(
  result: ReviewResult,
  { members }: Pick<SubmissionPatterns, 'members'>,
): HonourStatistics | null {
  const { honours } = result.period;
  if (honours === null) return null;
  const years = [...new Set(honours.map(yearOf))].sort((a, b) => a - b);
  const rewarded = new Set(honours.filter(({ subject }) => subject === 'unit').map(({ unit }) => unit));
  return {
    honours: [...honours].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    years,
    rows: awardRowsOf(result, honours, (given) =>
      years.map((year) => given.filter((each) => yearOf(each) === year).length),
    ),
    neverRewarded: members.flatMap(({ unit }) =>
      lineOf(unit).every((id) => !rewarded.has(id)) ? [unit] : [],
    ),
  };
}

/** How many each year put forward, and this review; null for a year without a result, or that did not consider the award. */
export function proposedRowsOf(
  { nominations, ...result }: ReviewResult,
  years: readonly ReviewedYear[],
): readonly AwardRow[] {
  const now = nominations.filter(({ outcome }) => outcome === 'nominated');
  const proposed = [...years.flatMap(({ nominated }) => nominated).filter(({ count }) => count > 0), ...now];
  return awardRowsOf({ ...result, nominations }, proposed, (_, { award, subject }) => [
    ...years.map(({ state, nominated }) =>
      state === 'result'
        ? (nominated.find((each) => each.award === award && each.subject === subject)?.count ?? null)
        : null,
    ),
    now.filter((each) => each.award === award && each.subject === subject).length,
  ]);
}

type Given = { readonly award: string; readonly subject: 'unit' | 'individual' };

/** A row per award and subject that occurs, in the order of the criteria, units before people. */
function awardRowsOf<T extends Given>(
  result: ReviewResult,
  given: readonly T[],
  figuresOf: (given: readonly T[], of: Given) => readonly (number | null)[],
): readonly AwardRow[] {
  const order = [
    ...new Set([...result.criteria.awards.map(({ id }) => id), ...given.map(({ award }) => award)]),
  ];
  const groups = groupBy(given, ({ award, subject }) => `${award} ${subject}`);
  return order.flatMap((award) =>
    (['unit', 'individual'] as const).flatMap((subject) => {
      const group = groups.get(`${award} ${subject}`);
      const of = { award, subject };
      return group === undefined
        ? []
        : [{ title: awardTitle(result, award), subject, figures: figuresOf(group, of) }];
    }),
  );
}

function yearOf({ date }: Honour): number {
  return Number(date.slice(0, 4));
}

/** The unit, and those whose figures are its own. */
function lineOf({ id, history = [] }: UnitResult): readonly string[] {
  const before = history.filter(({ state }) => state !== 'broken').flatMap(({ units }) => units);
  return [id, ...before.map((unit) => unit.id)];
}
