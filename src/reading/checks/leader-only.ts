import { diagnose } from '../../diagnostics/diagnose.ts';
import type { SubmissionCheck } from './check.ts';

/** Scores on criteria for leaders given to someone who is not marked as one. */
export const leaderOnly: SubmissionCheck = {
  name: 'leader-only',
  check: ({ people }, { scope }) =>
    people.flatMap(({ name, isLeader, answers }) => {
      if (isLeader !== false) return [];
      const given = scope.individuals
        .filter(({ appliesTo }) => appliesTo.leaders)
        .flatMap(({ id }) => {
          const selfPoints = answers.get(id)?.selfPoints;
          return selfPoints?.state === 'given' ? [{ id, from: selfPoints.from }] : [];
        });
      const [first] = given;
      if (!first) return [];
      return [diagnose('TD2306', first.from, { person: name.value, criteria: given.map(({ id }) => id) })];
    }),
};
