import { groupBy } from '../../domain/group-by.ts';
import type { IndividualResult, NominationResult, Result, UnitResult } from '../../domain/result.ts';
import { comparePersonNames, compareVietnamese } from '../../text/collation.ts';
import type { WordDocumentModel } from '../document-model.ts';

/** A nomination with the unit it concerns, and the person where it is for one. */
export type Nominee = {
  readonly nomination: NominationResult;
  readonly unit: UnitResult | null;
  readonly person: IndividualResult | null;
};

/** The nominees of one award. */
export type AwardNominees = {
  readonly award: string;
  readonly title: string;
  readonly nominees: readonly Nominee[];
};

/** What the list, the tờ trình and the report say of the year's nominations, in the order of printing. */
export type Nominees = {
  /** By order of merit. */
  readonly units: readonly Nominee[];
  /** By unit in the order of the register, then by name. */
  readonly individuals: readonly Nominee[];
  /** What the council must decide: ties at the limit, doubts; units first. */
  readonly undecided: readonly Nominee[];
  /** Nominated people who hold no leading post. */
  readonly direct: readonly Nominee[];
  readonly unitAwards: readonly AwardNominees[];
  readonly individualAwards: readonly AwardNominees[];
};

/** For a paper of which one of both lists would stay empty. */
export function onlyListOf({
  units,
  individuals,
}: Pick<Nominees, 'units' | 'individuals'>): Pick<WordDocumentModel, 'onlyList'> {
  if (units.length > 0 && individuals.length > 0) return {};
  return { onlyList: units.length > 0 ? 'units' : 'people' };
}

/** All nominees of a result, or those for the awards that are wanted. */
export function nomineesOf(
  result: Result,
  isWanted: (award: NominationResult['award']) => boolean = () => true,
): Nominees {
  const wanted = { ...result, nominations: result.nominations.filter(({ award }) => isWanted(award)) };
  const byId = unitsById(result);
  const order = new Map(result.units.map(({ id }, index) => [id, index]));
  const nomineeOf = (nomination: NominationResult): Nominee => {
    const unit = byId.get(nomination.unit) ?? null;
    const person = unit?.individuals.find(({ id }) => id === nomination.individual) ?? null;
    return { nomination, unit, person };
  };
  const placeOf = ({ nomination }: Nominee) => order.get(nomination.unit) ?? order.size;
  const byMerit = (a: Nominee, b: Nominee) =>
    (a.unit?.rank ?? order.size) - (b.unit?.rank ?? order.size) ||
    compareVietnamese(a.nomination.name, b.nomination.name);
  const byUnitAndName = (a: Nominee, b: Nominee) =>
    placeOf(a) - placeOf(b) || comparePersonNames(a.nomination.name, b.nomination.name);
  const units = nominationsOf(wanted, 'nominated', 'unit').map(nomineeOf).sort(byMerit);
  const individuals = nominationsOf(wanted, 'nominated', 'individual').map(nomineeOf).sort(byUnitAndName);
  return {
    units,
    individuals,
    undecided: [
      ...nominationsOf(wanted, 'undecided', 'unit').map(nomineeOf).sort(byMerit),
      ...nominationsOf(wanted, 'undecided', 'individual').map(nomineeOf).sort(byUnitAndName),
    ],
    direct: individuals.filter(({ person }) => person?.leader === false),
    unitAwards: awardNomineesOf(result, 'unit', units),
    individualAwards: awardNomineesOf(result, 'individual', individuals),
  };
}

/** Whether anybody is put forward for an award. */
export function isPutForward({ unitAwards, individualAwards }: Nominees, id: string): boolean {
  return [...unitAwards, ...individualAwards].some(({ award }) => award === id);
}

/** By award, in the order of the criteria file; the same award may stand there once for units, once for people. */
function awardNomineesOf(
  { criteria }: Result,
  subject: NominationResult['subject'],
  nominees: readonly Nominee[],
): readonly AwardNominees[] {
  const byAward = groupBy(nominees, ({ nomination }) => nomination.award);
  const awards = criteria.awards.filter((award) => award.subject === subject);
  return awards.flatMap(({ id, title }) => {
    const members = byAward.get(id);
    return members === undefined ? [] : [{ award: id, title, nominees: members }];
  });
}

const HONORIFICS = { male: 'Ông', female: 'Bà' } as const;

/** The name with `Ông` or `Bà` where the office gives the sex; else the name alone. */
export function addressed({ name, sex }: Pick<IndividualResult, 'name' | 'sex'>): string {
  return sex === undefined ? name : `${HONORIFICS[sex]} ${name}`;
}

/** The same of whoever a nomination is for. */
export function addressedName({ nomination: { name }, person }: Nominee): string {
  return person === null ? name : addressed({ ...person, name });
}

/** How a paper names whoever a nomination is for: a unit by its name, a person with `Ông` or `Bà` where the sex is given. */
export function namesOfNominees(result: Result): (nomination: NominationResult) => string {
  const people = new Map(
    result.units.flatMap(({ individuals }) => individuals.map((person) => [person.id, person] as const)),
  );
  return (nomination) =>
    addressedName({
      nomination,
      unit: null,
      person: nomination.individual === null ? null : (people.get(nomination.individual) ?? null),
    });
}

/** The post as the unit wrote it. */
export function positionOf({ nomination, person }: Nominee): string {
  return nomination.position ?? person?.position ?? '';
}

/** Units by their code, for what cites a unit. */
export function unitsById({ units }: Result): ReadonlyMap<string, UnitResult> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** The nominations of one outcome and subject, in the Result's order. */
function nominationsOf(
  { nominations }: Result,
  outcome: NominationResult['outcome'],
  subject?: NominationResult['subject'],
): readonly NominationResult[] {
  return nominations.filter(
    (nomination) =>
      nomination.outcome === outcome && (subject === undefined || nomination.subject === subject),
  );
}
