import { groupBy } from '../domain/group-by.ts';
import type { Unit } from '../domain/unit.ts';
import { looseKey, matchKey } from '../text/fold.ts';
import { mayMean } from '../text/known-name.ts';
import { nameOf, type ReadRecord } from './merged.ts';

/** Which unit of the register an office is, by what it calls itself: a code or one of the names; null where it is none. */
export function officeIn(register: readonly Unit[] | null): (name: string) => Unit | null {
  const named = (register ?? []).flatMap((unit) =>
    [unit.id, unit.name, ...unit.aliases].map((words) => ({ words, unit })),
  );
  const byKey = groupBy(named, ({ words }) => looseKey(words));
  return (name) => {
    const alike = byKey.get(looseKey(name)) ?? [];
    const exact = alike.filter(({ words }) => matchKey(words) === matchKey(name));
    const found =
      exact.length > 0 ? exact : alike.filter(({ unit }) => mayMean(name, [unit.name, ...unit.aliases]));
    const [unit, other] = new Set(found.map((each) => each.unit));
    return other === undefined ? (unit ?? null) : null;
  };
}

/** The unit of the register that each result is of; without those of which it knows none. */
export function matchedTo(
  register: readonly Unit[] | null,
  records: readonly ReadRecord[],
): ReadonlyMap<ReadRecord, Unit> {
  const unitOf = officeIn(register);
  return new Map(
    records.flatMap((each) => {
      const unit = unitOf(nameOf(each));
      return unit === null ? [] : [[each, unit] as const];
    }),
  );
}
