import type { CriteriaSet } from '../criteria/schema.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import type { ScoredSubmission } from '../scoring/score-submission.ts';
import { CLEAR_STANDING, standingOf } from '../scoring/standing.ts';
import { gradeOf } from './grade.ts';
import { individualIds } from './individual-ids.ts';
import { rankByTotal, rankWithin } from './rank.ts';
import type { RankedPerson, RankedUnit, SubmissionStatus } from './ranked-unit.ts';

/** How and when a unit reported, whatever became of the points. */
export type Reporting = { readonly status: SubmissionStatus; readonly receivedOn: string | null };

/** Grades and ranks the year's units, over the city and within each cụm thi đua; and people within their unit. */
export function rankYear(
  units: readonly Unit[],
  scored: ReadonlyMap<UnitId, ScoredSubmission>,
  reporting: ReadonlyMap<UnitId, Reporting>,
  set: CriteriaSet,
): readonly RankedUnit[] {
  const totalOf = ({ id }: Unit) => scored.get(id)?.scorecard.total ?? null;
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
      standing: CLEAR_STANDING,
      grade: gradeOf(totalOf(unit), set.grades)?.id ?? null,
      rank: ranks.get(unit) ?? null,
      rankInCluster: clusterRanks.get(unit) ?? null,
      people: scoredUnit ? rankPeople(scoredUnit, set) : [],
    };
  });
}

function rankPeople({ unit, people }: ScoredSubmission, set: CriteriaSet): readonly RankedPerson[] {
  const ids = individualIds(
    unit.id,
    people.map(({ person }) => person),
  );
  const graded = people.map((scored) => {
    const standing = standingOf(scored.person, set);
    const isExcluded = standing.disqualified.length > 0;
    const grade = isExcluded ? null : (gradeOf(scored.scorecard.total, set.grades)?.id ?? null);
    return { ...scored, standing, grade, id: ids.get(scored.person) ?? unit.id };
  });
  const ranks = rankByTotal(graded, ({ scorecard, standing }) =>
    standing.disqualified.length > 0 ? null : scorecard.total,
  );
  return graded.map((person) => ({ ...person, rank: ranks.get(person) ?? null }));
}
