import type { CriteriaSet } from '../criteria/schema.ts';
import type { Person } from '../domain/submission.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import { asideEligibility, declaredEligibility, type Eligibility } from '../scoring/eligibility.ts';
import { eligibilityByFacts, joinEligibility, type YearDays } from '../scoring/fact-eligibility.ts';
import { type FactsOf, NO_FACTS } from '../scoring/records-index.ts';
import { settleDeclared } from '../scoring/same-matter.ts';
import type { ScoredSubmission } from '../scoring/score-submission.ts';
import { personKey } from '../text/person-key.ts';
import { gradeOf } from './grade.ts';
import { individualIds } from './individual-ids.ts';
import { rankByTotal, rankWithin } from './rank.ts';
import type { RankedPerson, RankedUnit, SubmissionStatus } from './ranked-unit.ts';

/** How and when a unit reported, whatever became of the points. */
export type Reporting = { readonly status: SubmissionStatus; readonly receivedOn: string | null };

/** What is known of units and people beside their reports, and the days of the year that it is held against. */
export type YearFacts = { readonly factsOf: FactsOf; readonly days: YearDays };

const NOTHING_KNOWN: YearFacts = { factsOf: NO_FACTS, days: { begin: '', end: '' } };

/**
 * Grades and ranks the year's units, over the city and within each cụm thi đua; and people within their unit. Who is
 * excluded keeps the total, and has neither grade nor rank.
 */
export function rankYear(
  units: readonly Unit[],
  scored: ReadonlyMap<UnitId, ScoredSubmission>,
  reporting: ReadonlyMap<UnitId, Reporting>,
  set: CriteriaSet,
  known: YearFacts = NOTHING_KNOWN,
): readonly RankedUnit[] {
  const byUnit = new Map(
    units.map(({ id }) => {
      const documented = eligibilityByFacts(known.factsOf([id], null), set, known.days);
      const aside = asideEligibility(scored.get(id)?.submission.aside);
      return [id, aside.onHold.length === 0 ? documented : joinEligibility(documented, aside)] as const;
    }),
  );
  const isExcluded = ({ id }: Unit) => (byUnit.get(id)?.disqualified.length ?? 0) > 0;
  const totalOf = (unit: Unit) => (isExcluded(unit) ? null : (scored.get(unit.id)?.scorecard.total ?? null));
  const ranks = rankByTotal(units, totalOf);
  const clusterRanks = rankWithin(units, ({ cluster }) => cluster, totalOf);
  return units.map((unit): RankedUnit => {
    const scoredUnit = scored.get(unit.id);
    const { status, receivedOn } = reporting.get(unit.id) ?? { status: 'missing', receivedOn: null };
    return {
      unit,
      status,
      receivedOn,
      submission: scoredUnit?.submission ?? null,
      scorecard: scoredUnit?.scorecard ?? null,
      eligibility: byUnit.get(unit.id) ?? eligibilityByFacts([], set, known.days),
      grade: gradeOf(totalOf(unit), set.grades)?.id ?? null,
      rank: ranks.get(unit) ?? null,
      rankInCluster: clusterRanks.get(unit) ?? null,
      people: scoredUnit ? rankPeople(scoredUnit, set, known) : [],
    };
  });
}

function rankPeople(
  { unit, people }: ScoredSubmission,
  set: CriteriaSet,
  { factsOf, days }: YearFacts,
): readonly RankedPerson[] {
  const ids = individualIds(
    unit.id,
    people.map(({ person }) => person),
  );
  const bearers = new Map<string, number>();
  for (const { person } of people) {
    const key = personKey(person.name.value);
    bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  const eligibilityOf = (person: Person): Eligibility => {
    const name = person.name.value;
    const hasNamesake = (bearers.get(personKey(name)) ?? 0) > 1;
    const facts = factsOf([unit.id], { name, birthDate: person.birthDate, hasNamesake });
    const declared = declaredEligibility(person, set);
    if (facts.length === 0) return declared;
    const text = person.violation?.value ?? '';
    const matter = { text, year: Number(days.end.slice(0, 4)), days };
    const settled = settleDeclared(declared, matter, facts, set, days.end);
    return joinEligibility(eligibilityByFacts(facts, set, days), settled);
  };
  const graded = people.map((scored) => {
    const eligibility = eligibilityOf(scored.person);
    const isExcluded = eligibility.disqualified.length > 0;
    const grade = isExcluded ? null : (gradeOf(scored.scorecard.total, set.grades)?.id ?? null);
    return { ...scored, eligibility, grade, id: ids.get(scored.person) ?? unit.id };
  });
  const ranks = rankByTotal(graded, ({ scorecard, eligibility }) =>
    eligibility.disqualified.length > 0 ? null : scorecard.total,
  );
  return graded.map((person) => ({ ...person, rank: ranks.get(person) ?? null }));
}
