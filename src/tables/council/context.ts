import type { Award } from '../../criteria/schema.ts';
import type { Result } from '../../domain/result.ts';
import type { UnitRegister } from '../../domain/unit.ts';
import type { ReviewScope } from '../../nomination/review-scope.ts';
import type { NamedUnit } from '../../reading/unit-names.ts';
import { type DayBounds, daysOfCouncil } from '../day-bounds.ts';
import { indexPeople, type KnownPerson, type PersonIndex } from '../whose-person.ts';
import { indexUnits, type UnitIndex } from '../whose-row.ts';

/** A unit or person that the council may speak of. */
export type CouncilSubject = {
  readonly subject: 'unit' | 'individual';
  readonly unit: { readonly id: string; readonly name: string; readonly aliases?: readonly string[] };
  /** Id of the individual in the Result; null for a unit. */
  readonly individual: string | null;
  readonly name: string;
};

/** What `hoi-dong.xlsx` is read against: everybody and every award of the review. */
export type CouncilContext = {
  readonly subjects: readonly CouncilSubject[];
  readonly awards: readonly Pick<Award, 'id' | 'title' | 'short' | 'subject'>[];
  /** When the council can have met and chosen. */
  readonly days: DayBounds;
};

/** The units and people of a context, to be looked up. */
export type CouncilIndex = {
  readonly units: UnitIndex<NamedUnit>;
  readonly people: PersonIndex<KnownPerson>;
};

/** Everybody who is looked at in a round of nominations, and the awards of that round. */
export function councilContext(
  subjects: readonly CouncilSubject[],
  { set, review, years }: Pick<ReviewScope, 'set' | 'review' | 'years'>,
  today: string,
): CouncilContext {
  const awards = set.awards.filter(({ reviews }) => reviews.includes(review));
  return { subjects, awards, days: daysOfCouncil(years.to, today) };
}

/** Everybody and every award of a result, with the other names that the register knows of its units. */
export function contextOfResult(
  { units, criteria, year }: Result,
  register: UnitRegister,
  today: string,
): CouncilContext {
  const aliases = new Map(register.units.map(({ id, aliases: names }) => [id, names]));
  return {
    awards: criteria.awards,
    days: daysOfCouncil(year, today),
    subjects: units.flatMap(({ id, name, individuals }): readonly CouncilSubject[] => {
      const unit = { id, name, aliases: aliases.get(id) ?? [] };
      return [
        { subject: 'unit', unit, individual: null, name },
        ...individuals.map((person) => ({
          subject: 'individual' as const,
          unit,
          individual: person.id,
          name: person.name,
        })),
      ];
    }),
  };
}

/** Built once for a file. */
export function indexSubjects({ subjects }: CouncilContext): CouncilIndex {
  const units = new Map(subjects.map(({ unit }) => [unit.id, { ...unit, aliases: unit.aliases ?? [] }]));
  const people = subjects.flatMap(({ unit, individual, name }) =>
    individual === null ? [] : [{ unit, id: individual, name }],
  );
  return { units: indexUnits([...units.values()]), people: indexPeople(people) };
}
