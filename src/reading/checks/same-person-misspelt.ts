import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Person } from '../../domain/submission.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { looseKey } from '../../text/fold.ts';
import { stripTitles } from '../../text/names.ts';
import { personKey } from '../../text/person-key.ts';
import type { SubmissionCheck } from './check.ts';

/**
 * Two rows with one birth date whose names differ by a slip: marks left out, or one letter too many, too few or
 * other. Only said, never merged: twins may well have such names.
 */
export const samePersonMisspelt: SubmissionCheck = {
  name: 'same-person-misspelt',
  check: ({ people }) => {
    const byBirthDate = new Map<string, Person[]>();
    return people.flatMap((person): readonly Diagnostic[] => {
      if (person.birthDate === null) return [];
      const sameDay = byBirthDate.get(person.birthDate) ?? [];
      byBirthDate.set(person.birthDate, [...sameDay, person]);
      const twin = sameDay.find((other) => isSlip(other.name.value, person.name.value));
      if (!twin) return [];
      const values = { person: person.name.value, other: twin.name.value, cell: twin.name.from.cell };
      return [diagnose('TD3211', { ...person.name.from, found: person.name.value }, values)];
    });
  },
};

const LONGEST_NAME = 100;
const LONGEST_TITLE = 20;

function isSlip(a: string, b: string): boolean {
  const isName = a.length <= LONGEST_NAME && Math.abs(a.length - b.length) <= LONGEST_TITLE;
  if (!isName || personKey(a) === personKey(b)) return false;
  const [one, other] = [looseKey(stripTitles(a)), looseKey(stripTitles(b))];
  return Math.abs(one.length - other.length) <= 1 && editDistance(one, other) <= 1;
}
