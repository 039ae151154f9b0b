import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Person, Submission } from '../../domain/submission.ts';
import type { Unit } from '../../domain/unit.ts';
import { personKey } from '../../text/person-key.ts';
import type { AcrossCheck } from './check.ts';

type Listed = { readonly person: Person; readonly submission: Submission };

/** The same name and birth date in two units' lists, said at both cells; a name alone says nothing. */
export const samePersonInTwoUnits: AcrossCheck = {
  name: 'same-person-in-two-units',
  check: (submissions, { units }) => {
    const unitsById = new Map(units.map((unit) => [unit.id, unit]));
    const listed = new Map<string, Listed[]>();
    for (const submission of submissions) {
      for (const person of submission.people) {
        if (person.birthDate === null) continue;
        const key = `${personKey(person.name.value)} ${person.birthDate}`;
        const known = listed.get(key);
        if (known) known.push({ person, submission });
        else listed.set(key, [{ person, submission }]);
      }
    }
    return [...listed.values()].flatMap((same) => same.flatMap((one) => remarkOn(one, same, unitsById)));
  },
};

function remarkOn(
  one: Listed,
  same: readonly Listed[],
  unitsById: ReadonlyMap<string, Unit>,
): readonly Diagnostic[] {
  const other = same.find(({ submission }) => submission.unit !== one.submission.unit);
  if (!other || one.submission.unit === null) return [];
  const { file, sheet, cell } = other.person.name.from;
  const values = {
    person: one.person.name.value,
    other: `${file} › ${sheet} › ${cell}`,
    otherUnit: unitsById.get(other.submission.unit ?? '')?.name ?? '',
  };
  const place = { ...one.person.name.from, unit: one.submission.unit, found: one.person.name.value };
  return [diagnose('TD3108', place, values)];
}
