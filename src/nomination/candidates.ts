import type { Proposal } from '../domain/submission.ts';
import type { RankedPerson, RankedUnit } from '../ranking/ranked-unit.ts';
import { matchKey } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';

/** Every unit and every person of the year, as the awards engine looks at them. */
export function candidatesOf(units: readonly RankedUnit[]): readonly Candidate[] {
  return units.flatMap((ranked) => [unitCandidate(ranked), ...peopleCandidates(ranked)]);
}

function unitCandidate({ unit, status, scorecard, grade, standing, submission }: RankedUnit): Candidate {
  return {
    subject: 'unit',
    unit,
    individual: null,
    name: unit.name,
    submission: status,
    total: scorecard?.total ?? null,
    grade,
    standing,
    linesWithoutEvidence: (scorecard?.lines ?? [])
      .filter(({ isEvidenceMissing }) => isEvidenceMissing)
      .map(({ line }) => line.id),
    proposals: (submission?.proposals ?? []).filter(({ subject }) => subject === 'unit'),
    isProposalUnclear: false,
  };
}

function peopleCandidates({ unit, status, submission, people }: RankedUnit): readonly Candidate[] {
  const proposals = groupByName(
    (submission?.proposals ?? []).filter(({ subject }) => subject === 'individual'),
  );
  const namesakes = new Map<string, readonly RankedPerson[]>();
  for (const ranked of people) {
    const key = matchKey(ranked.person.name.value);
    namesakes.set(key, [...(namesakes.get(key) ?? []), ranked]);
  }
  return people.map((ranked): Candidate => {
    const key = matchKey(ranked.person.name.value);
    const sharing = namesakes.get(key) ?? [];
    const named = proposals.get(key) ?? [];
    const fitting = named.filter((proposal) => fits(proposal, ranked, sharing));
    return {
      subject: 'individual',
      unit,
      individual: ranked.id,
      name: ranked.person.name.value,
      submission: status,
      total: ranked.scorecard.total,
      grade: ranked.grade,
      standing: ranked.standing,
      linesWithoutEvidence: [],
      proposals: fitting,
      isProposalUnclear: sharing.length > 1 && fitting.some((proposal) => isShared(proposal, sharing)),
    };
  });
}

/** Of several people with one name, the proposal means the one whose position it states, if it states one of theirs. */
function fits(proposal: Proposal, ranked: RankedPerson, sharing: readonly RankedPerson[]): boolean {
  if (sharing.length === 1) return true;
  const holders = sharing.filter(({ person }) => statesPosition(proposal, person.position));
  return holders.length === 0 || holders.includes(ranked);
}

function isShared(proposal: Proposal, sharing: readonly RankedPerson[]): boolean {
  return sharing.filter((ranked) => fits(proposal, ranked, sharing)).length > 1;
}

function statesPosition(proposal: Proposal, position: string): boolean {
  return position !== '' && matchKey(proposal.position).includes(matchKey(position));
}

function groupByName(proposals: readonly Proposal[]): ReadonlyMap<string, readonly Proposal[]> {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = matchKey(proposal.name);
    const group = groups.get(key);
    if (group) group.push(proposal);
    else groups.set(key, [proposal]);
  }
  return groups;
}
