import type { Person } from '../domain/submission.ts';
import type { UnitId } from '../domain/unit.ts';
import { looseKey } from '../text/fold.ts';
import { compareText } from '../text/order.ts';

/**
 * Ids for the people of a unit: unit and name without marks; where two share a name, the birth date and then a
 * number tell them apart. The order of the rows in the file plays no part unless two people agree in every word.
 */
export function individualIds(unit: UnitId, people: readonly Person[]): ReadonlyMap<Person, string> {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const key = `${unit}/${looseKey(person.name.value).replaceAll(' ', '-')}`;
    const namesakes = byName.get(key);
    if (namesakes) namesakes.push(person);
    else byName.set(key, [person]);
  }
  const ids = new Map<Person, string>();
  for (const [key, namesakes] of byName) {
    const [only] = namesakes;
    if (namesakes.length === 1 && only) {
      ids.set(only, key);
      continue;
    }
    const taken = new Set<string>();
    for (const person of [...namesakes].sort((a, b) => compareText(describe(a), describe(b)))) {
      const dated = person.birthDate === null ? key : `${key}/${person.birthDate}`;
      let id = dated;
      for (let number = 2; taken.has(id); number += 1) id = `${dated}/${number}`;
      taken.add(id);
      ids.set(person, id);
    }
  }
  return ids;
}

function describe({ birthDate, position, department, name }: Person): string {
  return [birthDate ?? '', position, department, name.value].join('\u0000');
}
