import { showPoints } from '../../criteria/kinds/reading.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { typedPoints } from '../../domain/points.ts';
import { formatNumber } from '../../text/numbers.ts';
import { sumOfPerson } from '../sum-of-person.ts';
import type { SubmissionCheck } from './check.ts';

/** A typed `Tổng điểm` of a person that is not the sum of the row; not looked at while a score is blank, unread or left out. */
export const peopleSums: SubmissionCheck = {
  name: 'people-sums',
  check: ({ people }, { scope }) =>
    people.flatMap((person) => {
      const { name, statedTotal: stated } = person;
      const sum = sumOfPerson(person, scope.individuals);
      if (!stated || sum === null || sum === typedPoints(stated.value)) return [];
      const shown = formatNumber(stated.value);
      const values = { person: name.value, stated: shown, sum: showPoints(sum) };
      return [diagnose('TD3135', { ...stated.from, found: shown }, values)];
    }),
};
