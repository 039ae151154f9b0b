import type { CriteriaSet } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentedFact } from '../domain/fact.ts';
import type { Person } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import { formatShortDate } from '../text/dates.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { personKey } from '../text/person-key.ts';
import type { YearDays } from './fact-eligibility.ts';
import { isSame } from './records-index.ts';

/** A unit of the year with the people whom its report names. */
type NamedPeople = { readonly unit: Unit; readonly people: readonly { readonly person: Person }[] };

/** Facts of the year about people whom their unit's report does not name; and achievements said to be rewarded already. */
export function remarkOnFacts(
  facts: readonly DocumentedFact[],
  units: readonly NamedPeople[],
  { disqualifiers }: CriteriaSet,
  { begin, end }: YearDays,
): readonly Diagnostic[] {
  const byId = new Map(units.map((named) => [named.unit.id, named]));
  return facts.flatMap((fact): readonly Diagnostic[] => {
    const named = byId.get(fact.unit);
    const touchesYear = fact.from <= end && (fact.until ?? fact.from) >= begin;
    if (named === undefined || !touchesYear) return [];
    const place = { ...fact.cell, unit: fact.unit };
    const whose = fact.person === null ? named.unit.name : `${fact.person.name} (${named.unit.name})`;
    const warns = disqualifiers.find(({ id }) => id === fact.disqualifier)?.effect === 'warn';
    const warning = warns ? [diagnose('TD5203', place, { name: whose, what: fact.what })] : [];
    const { person } = fact;
    const people = named.people.map(({ person: { name, birthDate } }) => ({ name: name.value, birthDate }));
    if (person === null || people.length === 0 || people.some((each) => isSame(person, each))) return warning;
    const others = people.flatMap(({ name }) => (personKey(name) === personKey(person.name) ? [] : [name]));
    const near = others.length < people.length ? '' : (didYouMean(person.name, others) ?? '');
    const born = person.birthDate === null ? '' : `, sinh ngày ${formatShortDate(person.birthDate)}`;
    const values = {
      name: `${person.name}${others.length < people.length ? born : ''}`,
      unit: named.unit.name,
      near,
    };
    return [...warning, diagnose('TD4711', place, values)];
  });
}
