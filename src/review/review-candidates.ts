import type { CriteriaSet } from '../criteria/schema.ts';
import type { DocumentedFact } from '../domain/fact.ts';
import { groupBy } from '../domain/group-by.ts';
import { type Points, pointsFromNumber } from '../domain/points.ts';
import type { YearStanding } from '../domain/result-period.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import type { Hold, Past } from '../domain/violation.ts';
import type { Candidate } from '../nomination/candidate.ts';
import { proposalsFor } from '../nomination/proposals-for.ts';
import { gradeOf } from '../ranking/grade.ts';
import { distinct } from '../scoring/fact-eligibility.ts';
import { beginOfYear } from '../scoring/grounds.ts';
import type { FactsOf, HonoursOf } from '../scoring/records-index.ts';
import { closedAmong, sameMatter, settleDeclared } from '../scoring/same-matter.ts';
import { personKey } from '../text/person-key.ts';
import { discountYears, eligibilityInReview } from './eligibility-in-review.ts';
import type { Ancestor, Lineage } from './lineage.ts';
import { meanOf } from './mean-of.ts';
import { personHistory } from './person-history.ts';
import { recordsOf, type YearOfReview } from './reviewed-years.ts';
import { holdsOf, type RecordedPerson, type RecordedUnit } from './year-record.ts';
import { sourcesIn, unitHistory } from './year-standings.ts';

/** What candidates of a review are made from. */
export type ReviewSources = {
  readonly units: readonly Unit[];
  readonly years: readonly YearOfReview[];
  readonly lineage: Lineage;
  readonly set: CriteriaSet;
  /** yyyy-MM-dd */
  readonly asOf: string;
  readonly factsOf: FactsOf;
  readonly honoursOf: HonoursOf;
};

/** A unit under review with the people of its last report, all as candidates. */
export type ReviewedUnit = {
  readonly unit: Unit;
  readonly candidate: Candidate;
  /** The unit of the last year that has figures of it; null where none does. */
  readonly last: RecordedUnit | null;
  readonly people: readonly { readonly candidate: Candidate; readonly person: RecordedPerson }[];
};

/** Every unit in force on the day of the review, and every person of its last report. */
export function reviewedUnits(sources: ReviewSources): readonly ReviewedUnit[] {
  return sources.units.map((unit) => reviewedUnit(unit, sources));
}

function reviewedUnit(unit: Unit, sources: ReviewSources): ReviewedUnit {
  const ancestors = sources.lineage.ancestorsOf(unit.id);
  const last = lastReport(unit.id, ancestors, sources.years);
  const line = [unit.id, ...ancestors.filter(({ isWhole }) => isWhole).map(({ id }) => id)];
  const own = judge(
    unitHistory(sources.years, unit.id, ancestors),
    { facts: sources.factsOf(line, null), declared: last.flatMap(({ onHold }) => onHold) },
    sources,
  );
  const candidate: Candidate = {
    ...common(unit, last, own),
    subject: 'unit',
    individual: null,
    name: unit.name,
    position: '',
    isLeader: false,
    proposals: last.flatMap(({ proposals }) => proposals.filter(({ subject }) => subject === 'unit')),
    isProposalUnclear: false,
    honours: honoursAt(line, null, sources),
    ofUnit: { grade: own.grade, people: headcount(last) },
  };
  const people = last.flatMap(({ people: all, proposals }) => {
    const proposedTo = proposalsFor(all, (person) => person, proposals);
    const bearers = groupBy(all, ({ name }) => personKey(name));
    return all.map((person) => ({
      person,
      hasNamesake: (bearers.get(personKey(person.name)) ?? []).length > 1,
      ...proposedTo(person),
    }));
  });
  return {
    unit,
    candidate,
    last: last[0] ?? null,
    people: people.map(({ person, hasNamesake, proposals, isUnclear }) => {
      const history = personHistory(sources.years, person, unit.id, ancestors);
      const places = [...new Set([unit.id, ...ancestors.map(({ id }) => id), ...history.flatMap(placesOf)])];
      const known = {
        facts: sources.factsOf(places, { ...person, hasNamesake }),
        declared: holdsOf(person),
        ...(person.violation !== undefined && { wrote: person.violation }),
      };
      const judged = judge(history, known, sources);
      return {
        person,
        candidate: {
          ...common(unit, last, judged),
          subject: 'individual',
          individual: person.id,
          name: person.name,
          position: person.position,
          isLeader: person.leader,
          proposals,
          isProposalUnclear: isUnclear,
          honours: honoursAt(places, person, sources),
          ofUnit: candidate.ofUnit,
        },
      };
    }),
  };
}

/** What has been granted in any of these units, told once; null where there is no register. */
function honoursAt(
  places: readonly UnitId[],
  person: Parameters<HonoursOf>[1],
  { honoursOf }: ReviewSources,
): Candidate['honours'] {
  const granted = places.map((place) => honoursOf(place, person));
  return granted.includes(null) ? null : [...new Set(granted.flatMap((each) => each ?? []))];
}

function placesOf({ units }: YearStanding): readonly UnitId[] {
  return units.map(({ id }) => id);
}

/** The unit's last report, or those of its predecessors; only what it goes on from whole. */
function lastReport(
  unit: UnitId,
  ancestors: readonly Ancestor[],
  years: readonly YearOfReview[],
): readonly RecordedUnit[] {
  for (const record of recordsOf(years).toReversed()) {
    const { whole } = sourcesIn(record, unit, ancestors);
    if (whole.length > 0) return whole;
  }
  return [];
}

type Judged = Pick<Candidate, 'eligibility' | 'history' | 'total' | 'grade'>;

/** What speaks against a candidate: documented facts, and what its last report left open. */
type Known = {
  readonly facts: readonly DocumentedFact[];
  readonly declared: readonly Hold[];
  /** What the last report says in `Vi phạm, kỷ luật`. */
  readonly wrote?: string;
};

/** The years that count, and their mean: null as soon as one of them is not known. */
function judge(
  plain: readonly YearStanding[],
  { facts, declared, wrote }: Known,
  { set, asOf, years }: ReviewSources,
): Judged {
  const beginOf = (year: number) =>
    beginOfYear(year, years.find((each) => each.year === year)?.deadline ?? asOf);
  const begin = years[0] === undefined ? asOf : beginOf(years[0].year);
  const { eligibility: documented, discounted } = eligibilityInReview(facts, set, { begin, asOf });
  const endOf = (year: number) => years.find((each) => each.year === year)?.deadline ?? asOf;
  const matterOf = (text: string, year: number) => ({
    text,
    year,
    days: { begin: beginOf(year), end: endOf(year) },
  });
  const last = plain.findLast(({ state }) => state === 'counted' || state === 'unknown')?.year;
  const open = settleDeclared(
    { disqualified: [], onHold: declared },
    last === undefined ? null : matterOf(wrote ?? '', last),
    facts,
    set,
    asOf,
  ).onHold;
  const joinedTo = (text: string, year: number) => sameMatter(matterOf(text, year), facts, set);
  const eligibility = {
    ...documented,
    onHold: distinct([...documented.onHold, ...open]),
    past: distinct([...(documented.past ?? []), ...pastOfYears(plain, { documented, joinedTo, set, asOf })]),
  };
  const history = discountYears(plain, discounted, beginOf);
  const total = totalOf(history);
  const grade = eligibility.disqualified.length > 0 ? null : (gradeOf(total, set.grades)?.id ?? null);
  return { eligibility, history, total, grade };
}

/**
 * What the years' own results hold against a candidate, where no documented fact of the register tells it. What a unit wrote
 * of a matter that the register knows is told by the register's row alone, with what it came to.
 */
function pastOfYears(
  history: readonly YearStanding[],
  {
    documented: { grounds = {}, past = [] },
    joinedTo,
    set,
    asOf,
  }: {
    readonly documented: Judged['eligibility'];
    readonly joinedTo: (text: string, year: number) => readonly DocumentedFact[];
    readonly set: CriteriaSet;
    readonly asOf: string;
  },
): readonly Past[] {
  const documented = new Set([
    ...Object.keys(grounds),
    ...past.flatMap((each) => ('id' in each ? [each.id] : [])),
  ]);
  return history.flatMap(({ year, violation, disqualified }): readonly Past[] => {
    if (violation !== undefined) {
      const joined = joinedTo(violation, year);
      return joined.length === 0
        ? [{ code: 'declared', year, text: violation }]
        : closedAmong(joined, year, set, asOf);
    }
    return disqualified
      .filter((id) => !documented.has(id))
      .map((id) => ({
        code: 'recorded',
        year,
        id,
        title: set.disqualifiers.find((each) => each.id === id)?.title ?? id,
      }));
  });
}

function totalOf(history: readonly YearStanding[]): Points | null {
  if (history.some(({ state }) => state === 'unknown')) return null;
  const mean = meanOf(history.flatMap(({ state, total }) => (state === 'counted' ? (total ?? []) : [])));
  return mean === null ? null : pointsFromNumber(mean);
}

function common(unit: Unit, last: readonly RecordedUnit[], judged: Judged) {
  const states = last.map(({ submission }) => submission);
  const submission =
    (['missing', 'rejected', 'late', 'on-time'] as const).find((state) => states.includes(state)) ??
    'missing';
  return { unit, submission, ...judged, linesWithoutEvidence: [] };
}

function headcount(last: readonly RecordedUnit[]): number | null {
  if (last.length === 0) return null;
  const counts = last.map(({ staffCount, people }) => staffCount ?? people.length);
  return counts.reduce((sum, count) => sum + count, 0);
}
