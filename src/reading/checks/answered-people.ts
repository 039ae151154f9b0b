import { diagnose } from '../../diagnostics/diagnose.ts';
import type { SubmissionCheck } from './check.ts';

/** People with blank scores: one remark a person, naming the criteria. Columns that the file lacks have their own. */
export const answeredPeople: SubmissionCheck = {
  name: 'answered-people',
  check: ({ people }, { scope }) =>
    people.flatMap(({ name, isLeader, answers }) => {
      const blank = scope.individuals
        .filter(({ appliesTo }) => !appliesTo.leaders || isLeader === true)
        .filter(({ id }) => answers.get(id)?.selfPoints.state === 'blank')
        .map(({ id }) => id);
      if (blank.length === 0) return [];
      return [diagnose('TD2302', name.from, { person: name.value, criteria: blank })];
    }),
};
