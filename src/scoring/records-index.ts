import type { DocumentedFact } from '../domain/fact.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Honour } from '../domain/honour.ts';
import type { UnitId } from '../domain/unit.ts';
import { personKey } from '../text/person-key.ts';

/** Whom facts and honours are looked up for; null for a unit itself. */
export type Identity = {
  readonly name: string;
  readonly birthDate: string | null;
  /** Another of the unit answers to the same name: without a birth date nobody knows who is meant. */
  readonly hasNamesake?: boolean;
} | null;

/** Documented facts of a unit, or of a person in it; the units are itself and those that it goes on from. */
export type FactsOf = (units: readonly UnitId[], who: Identity) => readonly DocumentedFact[];

/** Awards already granted to a unit, or to a person in it; null where there is no register of awards. */
export type HonoursOf = (unit: UnitId, who: Identity) => readonly Honour[] | null;

/** Nothing is known of anybody. */
export const NO_FACTS: FactsOf = () => [];

/**
 * Facts by whom they are about: the same unit and, of people, the same folded name, with no birth date that speaks against
 * it. One that fits two people of a name is nobody's for certain: it only holds, for both.
 */
export function indexFacts(facts: readonly DocumentedFact[]): FactsOf {
  const byUnit = groupBy(facts, ({ unit }) => unit);
  return (units, who) =>
    units
      .flatMap((unit) => byUnit.get(unit) ?? [])
      .filter(({ person }) => isSame(person, who))
      .map((fact) =>
        isUnclear(fact, who) ? { ...fact, document: null, what: `${fact.what} (${UNCLEAR})` } : fact,
      );
}

/** Awards by whom they were granted to; null where there is no register. */
export function indexHonours(honours: readonly Honour[] | null): HonoursOf {
  if (honours === null) return () => null;
  const byUnit = groupBy(honours, ({ unit }) => unit);
  return (unit, who) => (byUnit.get(unit) ?? []).filter(({ person }) => isSame(person, who));
}

const UNCLEAR = 'đơn vị có người cùng tên, chưa rõ là ai';

/** Whether the register means this one: both a unit, or one folded name with no birth date that speaks against it. */
export function isSame(person: DocumentedFact['person'], who: Identity): boolean {
  if (person === null || who === null) return person === who;
  const isBornElse =
    person.birthDate !== null && who.birthDate !== null && person.birthDate !== who.birthDate;
  return !isBornElse && personKey(person.name) === personKey(who.name);
}

function isUnclear({ person }: DocumentedFact, who: Identity): boolean {
  return who?.hasNamesake === true && (person?.birthDate == null || who.birthDate === null);
}
