import { groupBy } from '../domain/group-by.ts';
import { personKey } from '../text/person-key.ts';
import type { RecordedPerson, RecordedUnit, YearRecord } from './year-record.ts';

/** Who a person is, as far as a form tells. */
export type Identity = { readonly name: string; readonly birthDate: string | null };

/** A person found in a year, and in which unit. */
export type Found = { readonly unit: RecordedUnit; readonly person: RecordedPerson };

type Directory = {
  readonly inUnit: ReadonlyMap<string, ReadonlyMap<string, readonly Found[]>>;
  readonly born: ReadonlyMap<string, readonly Found[]>;
};

const directories = new WeakMap<YearRecord, Directory>();

/**
 * Everyone of a year who can be this person: of these units by name, where no birth date speaks against it; else in the
 * whole city by name and birth date, for who came from elsewhere. Several are told, never merged.
 */
export function findPerson(
  record: YearRecord,
  units: readonly RecordedUnit[],
  { name, birthDate }: Identity,
): readonly Found[] {
  const { inUnit, born } = directoryOf(record);
  const key = personKey(name);
  const here = units
    .flatMap(({ id }) => inUnit.get(id)?.get(key) ?? [])
    .filter(
      ({ person }) => birthDate === null || person.birthDate === null || person.birthDate === birthDate,
    );
  const exact = here.filter(({ person }) => person.birthDate === birthDate);
  if (exact.length === 1) return exact;
  if (here.length > 0 || birthDate === null) return here;
  return born.get(`${key}\u0000${birthDate}`) ?? [];
}

function directoryOf(record: YearRecord): Directory {
  const known = directories.get(record);
  if (known !== undefined) return known;
  const all = [...record.units.values()].flatMap((unit) => unit.people.map((person) => ({ unit, person })));
  const keyOf = ({ person }: Found) => personKey(person.name);
  const directory = {
    inUnit: new Map(
      [...groupBy(all, ({ unit }) => unit.id)].map(([id, members]) => [id, groupBy(members, keyOf)] as const),
    ),
    born: groupBy(
      all.filter(({ person }) => person.birthDate !== null),
      (found) => `${keyOf(found)}\u0000${found.person.birthDate}`,
    ),
  };
  directories.set(record, directory);
  return directory;
}
