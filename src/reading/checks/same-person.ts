import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Person } from '../../domain/submission.ts';
import { personKey } from '../../text/person-key.ts';
import type { SubmissionCheck } from './check.ts';

/** One person in two rows: sure with the same birth date, possible while a birth date is missing. */
export const samePerson: SubmissionCheck = {
  name: 'same-person',
  check: ({ people }) => {
    const byName = new Map<string, Person[]>();
    return people.flatMap((person): readonly Diagnostic[] => {
      const key = personKey(person.name.value);
      const namesakes = byName.get(key) ?? [];
      byName.set(key, [...namesakes, person]);
      const same = namesakes.find(({ birthDate }) => birthDate !== null && birthDate === person.birthDate);
      const possible = namesakes.find(({ birthDate }) => birthDate === null || person.birthDate === null);
      const twin = same ?? possible;
      if (!twin) return [];
      const values = { person: person.name.value, other: twin.name.from.cell };
      const place = { ...person.name.from, found: person.name.value };
      return [same ? diagnose('TD3106', place, values) : diagnose('TD3107', place, values)];
    });
  },
};
