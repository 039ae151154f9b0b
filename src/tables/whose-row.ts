import { personKey } from '../reading/person-key.ts';
import { looseKey } from '../text/fold.ts';
import type { CouncilContext, CouncilSubject } from './council/context.ts';

type Unit = CouncilSubject['unit'];

/** Looks units and people up by code and by name, without going over all of them for each row. */
export type SubjectIndex = {
  readonly unitById: (id: string) => Unit | undefined;
  /** All units that answer to a name. */
  readonly unitsByName: (name: string) => readonly Unit[];
  readonly unitNames: () => readonly string[];
  readonly personById: (unit: string, id: string) => CouncilSubject | undefined;
  readonly peopleByName: (unit: string, name: string) => readonly CouncilSubject[];
  readonly peopleIn: (unit: string) => readonly CouncilSubject[];
};

/** Built once for a file. */
export function indexSubjects({ subjects }: CouncilContext): SubjectIndex {
  const units = new Map<string, Unit>();
  const people = new Map<string, CouncilSubject[]>();
  for (const each of subjects) {
    if (!units.has(each.unit.id)) units.set(each.unit.id, each.unit);
    if (each.individual !== null) put(people, each.unit.id, each);
  }
  const byCode = new Map([...units.values()].map((unit) => [unit.id.toLowerCase(), unit]));
  const byName = new Map<string, Unit[]>();
  for (const unit of units.values()) {
    for (const key of new Set([unit.name, ...(unit.aliases ?? [])].map(looseKey))) put(byName, key, unit);
  }
  return {
    // Excel drops the zeros in front of a code that was typed anew.
    unitById: (id) => byCode.get(id.toLowerCase()) ?? (/^\d+$/u.test(id) ? byNumber(byCode, id) : undefined),
    unitsByName: (name) => byName.get(looseKey(name)) ?? [],
    unitNames: () => [...units.values()].map(({ name }) => name),
    personById: (unit, id) => people.get(unit)?.find(({ individual }) => individual === id),
    peopleByName: (unit, name) =>
      (people.get(unit) ?? []).filter((each) => personKey(each.name) === personKey(name)),
    peopleIn: (unit) => people.get(unit) ?? [],
  };
}

function byNumber(byCode: ReadonlyMap<string, Unit>, id: string): Unit | undefined {
  const fitting = [...byCode].filter(([code]) => /^\d+$/u.test(code) && Number(code) === Number(id));
  return fitting.length === 1 ? fitting[0]?.[1] : undefined;
}

function put<Item>(lots: Map<string, Item[]>, key: string, item: Item): void {
  const lot = lots.get(key);
  if (lot === undefined) lots.set(key, [item]);
  else lot.push(item);
}
