import { diagnose } from '../../diagnostics/diagnose.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { personKey } from '../../text/person-key.ts';
import type { SubmissionCheck } from './check.ts';

/** Proposals for people whom the unit does not list; without a list there is nothing to compare with. */
export const proposedPeople: SubmissionCheck = {
  name: 'proposed-people',
  check: ({ people, proposals }) => {
    const listed = new Set(people.map(({ name }) => personKey(name.value)));
    return proposals
      .filter(
        ({ subject, name }) => subject === 'individual' && listed.size > 0 && !listed.has(personKey(name)),
      )
      .map(({ name, from }) => {
        const near =
          didYouMean(
            name,
            people.map((person) => person.name.value),
          ) ?? '';
        return diagnose('TD3112', { ...from, found: name }, { name, near });
      });
  },
};
