import { groupBy } from '../domain/group-by.ts';
import type { Proposal } from '../domain/submission.ts';
import { matchKey } from '../text/fold.ts';
import { personKey } from '../text/person-key.ts';

/** How a proposal can name a person. */
type Named = { readonly name: string; readonly position: string };

/** What the unit proposed for one of its people, and whether another of them answers to the same words. */
export type ProposedFor = { readonly proposals: readonly Proposal[]; readonly isUnclear: boolean };

/**
 * Whom of a unit's people each proposal means: by name, and of several people with one name the one whose position it
 * states, if it states one of theirs.
 */
export function proposalsFor<Person>(
  people: readonly Person[],
  namedAs: (person: Person) => Named,
  all: readonly Proposal[],
): (person: Person) => ProposedFor {
  const byName = groupBy(
    all.filter(({ subject }) => subject === 'individual'),
    ({ name }) => personKey(name),
  );
  const namesakes = groupBy(people, (person) => personKey(namedAs(person).name));
  const fits = (proposal: Proposal, person: Person, sharing: readonly Person[]): boolean => {
    if (sharing.length === 1) return true;
    const holders = sharing.filter((each) => statesPosition(proposal, namedAs(each).position));
    return holders.length === 0 || holders.includes(person);
  };
  const isShared = (proposal: Proposal, sharing: readonly Person[]) =>
    sharing.filter((person) => fits(proposal, person, sharing)).length > 1;
  return (person) => {
    const key = personKey(namedAs(person).name);
    const sharing = namesakes.get(key) ?? [];
    const proposals = (byName.get(key) ?? []).filter((proposal) => fits(proposal, person, sharing));
    const isUnclear = proposals.some((proposal) => isShared(proposal, sharing));
    return { proposals, isUnclear };
  };
}

function statesPosition(proposal: Proposal, position: string): boolean {
  return position !== '' && matchKey(proposal.position).includes(matchKey(position));
}
