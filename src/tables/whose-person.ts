import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../domain/group-by.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { isSameWords, looseKey } from '../text/fold.ts';
import { splitPersonName } from '../text/names.ts';
import { personKey } from '../text/person-key.ts';
import type { TableRow } from './find-table.ts';

/** The columns that say which person of a unit a row is about. */
export type PersonColumn = 'individual' | 'name';

/** Somebody of a unit, with an id that nobody else has. */
export type KnownPerson = {
  readonly unit: { readonly id: string; readonly name: string };
  readonly id: string;
  readonly name: string;
};

/** The people that the rows of a file may be about; made once for a file. */
export type PersonIndex<Person extends KnownPerson> = {
  readonly byId: (id: string) => Person | undefined;
  readonly inUnit: (unit: string) => readonly Person[];
};

/** Indexes people. */
export function indexPeople<Person extends KnownPerson>(people: readonly Person[]): PersonIndex<Person> {
  const byId = new Map(people.map((person) => [person.id.toLowerCase(), person]));
  const byUnit = groupBy(people, ({ unit }) => unit.id);
  return {
    byId: (id) => byId.get(id.toLowerCase()),
    inUnit: (unit) => byUnit.get(unit) ?? [],
  };
}

/**
 * Who of a unit the row is about, by the same rule as the unit: by the id first, and neither unit nor name beside it may
 * be another's; by the name where the id is not there or is nobody's, if only one of the unit has it.
 */
export function whosePerson<Person extends KnownPerson>(
  row: TableRow<PersonColumn>,
  unit: KnownPerson['unit'],
  index: PersonIndex<Person>,
): Person | Diagnostic {
  const [id, name] = [row.text('individual').trim(), row.text('name').replace(/\s+/gu, ' ').trim()];
  const people = index.inUnit(unit.id);
  const named = name === '' ? [] : people.filter((each) => personKey(each.name) === personKey(name));
  const place = { ...row.place('name'), unit: unit.id, found: name };
  const byId = id === '' ? undefined : index.byId(id);
  if (byId !== undefined) {
    const isHere = byId.unit.id === unit.id;
    if (
      isHere &&
      (name === '' || named.includes(byId) || (named.length === 0 && isShortFor(name, byId.name)))
    )
      return byId;
    const known = isHere ? byId.name : `${byId.name} (${byId.unit.name})`;
    return diagnose('TD4904', place, { id, known, found: isHere ? name : `${name} (${unit.name})` });
  }
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  if (named.length > 1)
    return diagnose('TD4906', place, { found: name, unit: unit.name, count: named.length });
  const near = didYouMean(
    name,
    people.map((each) => each.name),
  );
  return diagnose('TD4905', place, { found: name, unit: unit.name, near: near ?? '' });
}

/** `Trần T. Bình` beside the id of Trần Thị Bình: family and given name stand, what is between does not matter. */
function isShortFor(typed: string, name: string): boolean {
  const [short, full] = [splitPersonName(typed), splitPersonName(name)];
  return (
    isSameWords(short.given, full.given) &&
    looseKey(full.family).startsWith(looseKey(short.family).slice(0, 1))
  );
}
