import { pointsToNumber } from '../domain/points.ts';
import type { YearStanding } from '../domain/result-period.ts';
import type { RankedUnit } from '../ranking/ranked-unit.ts';
import type { HonoursOf } from '../scoring/records-index.ts';
import { linesWithoutEvidence } from '../scoring/scorecard.ts';
import type { Candidate } from './candidate.ts';
import { proposalsFor } from './proposals-for.ts';

/** What candidates are made from beside the year's ranking. */
export type CandidateContext = {
  readonly year: number;
  /** Deadline of the year's reports (yyyy-MM-dd); null where nobody asks. */
  readonly deadline?: string;
  readonly honoursOf?: HonoursOf;
};

/** Every unit and every person of the year, as the awards engine looks at them. */
export function candidatesOf(units: readonly RankedUnit[], context: CandidateContext): readonly Candidate[] {
  return units.flatMap((ranked) => [unitCandidate(ranked, context), ...peopleCandidates(ranked, context)]);
}

function unitCandidate(ranked: RankedUnit, context: CandidateContext): Candidate {
  const { honoursOf } = context;
  const { unit, status, scorecard, grade, eligibility, submission } = ranked;
  const without = scorecard === null ? [] : linesWithoutEvidence(scorecard);
  const gaps = without.length === 0 ? {} : { withoutEvidence: [{ unit: unit.name, lines: without }] };
  return {
    subject: 'unit',
    unit,
    individual: null,
    name: unit.name,
    position: '',
    isLeader: false,
    submission: status,
    total: scorecard?.total ?? null,
    grade,
    eligibility,
    linesWithoutEvidence: without,
    proposals: (submission?.proposals ?? []).filter(({ subject }) => subject === 'unit'),
    isProposalUnclear: false,
    history: [{ ...standingInYear(context, ranked, scorecard?.total ?? null, ranked), ...gaps }],
    honours: honoursOf?.(unit.id, null) ?? null,
    ofUnit: ofUnit(ranked),
  };
}

function peopleCandidates(ranked: RankedUnit, context: CandidateContext): readonly Candidate[] {
  const { honoursOf } = context;
  const { unit, status, submission, people } = ranked;
  const proposed = proposalsFor(
    people,
    ({ person }) => ({ name: person.name.value, position: person.position }),
    submission?.proposals ?? [],
  );
  return people.map((person): Candidate => {
    const { name, birthDate, position, isLeader } = person.person;
    const { proposals, isUnclear } = proposed(person);
    return {
      subject: 'individual',
      unit,
      individual: person.id,
      name: name.value,
      position,
      isLeader,
      submission: status,
      total: person.scorecard.total,
      grade: person.grade,
      eligibility: person.eligibility,
      linesWithoutEvidence: [],
      proposals,
      isProposalUnclear: isUnclear,
      history: [standingInYear(context, ranked, person.scorecard.total, { ...person, rankInCluster: null })],
      honours: honoursOf?.(unit.id, { name: name.value, birthDate }) ?? null,
      ofUnit: ofUnit(ranked),
    };
  });
}

function ofUnit({ grade, submission, people }: RankedUnit): Candidate['ofUnit'] {
  return { grade, people: submission?.info.staffCount?.value ?? (people.length > 0 ? people.length : null) };
}

/** The one year of an annual review, in the words of a history. */
function standingInYear(
  { year, deadline = null }: Pick<CandidateContext, 'year'> & { readonly deadline?: string | null },
  { unit, status, receivedOn }: RankedUnit,
  total: Candidate['total'],
  own: Pick<RankedUnit, 'grade' | 'rank' | 'rankInCluster' | 'eligibility'>,
): YearStanding {
  return {
    year,
    state: total === null ? 'unknown' : 'counted',
    units: [{ id: unit.id, name: unit.name }],
    because: '',
    submission: status,
    ...(status === 'late' && { late: [{ unit: unit.name, receivedOn, deadline }] }),
    total: total === null ? null : pointsToNumber(total),
    grade: own.grade,
    rank: own.rank,
    rankInCluster: own.rankInCluster,
    disqualified: [...own.eligibility.disqualified],
  };
}
