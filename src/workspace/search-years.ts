import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { IndividualResult, NominationResult, UnitResult } from '../domain/result.ts';
import { REVIEW_KINDS, type ReviewKind } from '../domain/review.ts';
import { compareTerms, ofPeriod, type ReportingPeriod, type Term } from '../domain/term.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { readWorkbook } from '../io/read-workbook.ts';
import { FACTS, FACTS_FILE } from '../tables/facts/shape.ts';
import { HONOURS, HONOURS_FILE } from '../tables/honours/shape.ts';
import { readWholeTable } from '../tables/read-table.ts';
import { formatShortDate, isoOf } from '../text/dates.ts';
import { looseKey } from '../text/fold.ts';
import { personKey } from '../text/person-key.ts';
import { reviewPaths, workspacePaths } from './paths.ts';
import type { StoredHead, StoredResult } from './results/stored-result.ts';
import { openReviewResult, type ResultHome } from './year-result.ts';
import { periodsIn, savedAt, yearsIn } from './years-there.ts';

/** How a unit or person stood in one result. */
type Standing = {
  readonly year: number;
  readonly reportingPeriod?: ReportingPeriod;
  readonly review: ReviewKind;
  readonly total: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
  /** Titles of the disqualifiers that were met. */
  readonly disqualified: readonly string[];
  readonly nominations: readonly { readonly award: string; readonly outcome: NominationResult['outcome'] }[];
  readonly file: string | null;
};

/** An award of the register, as typed. */
type Granted = { readonly award: string; readonly number: string; readonly date: string };

/** An entry of `xu-ly.xlsx`, as typed. */
type Handled = {
  readonly disqualifier: string;
  readonly what: string;
  readonly number: string;
  readonly date: string;
  readonly until: string;
};

/** Another unit that this one became, or came from. */
export type Kin = { readonly id: string; readonly name: string };

export type FoundUnit = {
  readonly id: string;
  /** As in the newest result. */
  readonly name: string;
  readonly years: readonly Standing[];
  readonly honours: readonly Granted[];
  readonly facts: readonly Handled[];
  /** Units that took over, and those that were taken over, by the register. */
  readonly heirs: readonly Kin[];
  readonly forebears: readonly Kin[];
  /** dd/mm/yyyy of the last day, by the register; blank while it is there. */
  readonly until: string;
};

export type FoundPerson = {
  readonly name: string;
  readonly unit: string;
  readonly unitName: string;
  readonly birthDate: string | null;
  /** As in the newest result. */
  readonly position: string;
  readonly years: readonly Standing[];
  readonly honours: readonly Granted[];
  readonly facts: readonly Handled[];
};

export type Found = { readonly units: readonly FoundUnit[]; readonly people: readonly FoundPerson[] };

/** A row of one of the office's two registers: whom it is about. */
type About = { readonly unit: string; readonly name: string; readonly birthDate: string };
type Row = Granted & About;
type FactRow = Handled & About;

/**
 * Every unit and person whom some words name, over all results of a workspace, oldest first. Marks and case play no part;
 * people of one name are told apart by unit and birth date, without one by their post. Whom only the register or one of the office's books
 * knows is found as well, without years.
 */
export async function searchYears(home: ResultHome, text: string): Promise<Staged<Found>> {
  const wanted = looseKey(text);
  const diagnostics: Diagnostic[] = [];
  const units = new Map<string, FoundUnit>();
  const people = new Map<string, FoundPerson>();
  const names = (name: string) => wanted !== '' && ` ${looseKey(name)} `.includes(` ${wanted} `);
  const rows = await honourRows(home.folder);
  const handled = await factRows(home.folder);
  const booksOf = (who: Pick<FoundPerson, 'unit' | 'name' | 'birthDate'>) => ({
    honours: rows.filter((row) => isAbout(row, who)).map(granted),
    facts: handled.filter((row) => isAbout(row, who)).map(told),
  });
  const booksOfUnit = (id: string) => {
    const own = (row: About) => row.unit === id && row.name === '';
    const { units: all } = home.register;
    const unit = all.find((each) => each.id === id);
    const kin = (each: Kin): Kin => ({ id: each.id, name: each.name });
    return {
      honours: rows.filter(own).map(granted),
      facts: handled.filter(own).map(told),
      heirs: all.filter((each) => unit?.heirs.includes(each.id)).map(kin),
      forebears: all.filter((each) => each.heirs.includes(id)).map(kin),
      until: unit?.to == null ? '' : formatShortDate(unit.to),
    };
  };
  for (const { review, ...term } of await resultsOf(home.folder)) {
    const read = await openReviewResult(home, term, review);
    const stored = read.value;
    if (stored === null) {
      diagnostics.push(...read.diagnostics);
      continue;
    }
    try {
      for (const { unit, isNamed, persons } of await hitsIn(stored, { wanted, names })) {
        const nominations = await stored.nominationsOf(unit.id);
        const standing = (whom: Whom, individual: string | null): Standing =>
          standingOf(stored.head, { ...whom, individual, file: unit.file }, nominations);
        if (isNamed) {
          const before = units.get(unit.id)?.years ?? [];
          units.set(unit.id, {
            id: unit.id,
            name: unit.name,
            years: [...before, standing(unit, null)],
            ...booksOfUnit(unit.id),
          });
        }
        for (const person of persons) {
          const { name, birthDate, position } = person;
          const key = JSON.stringify([unit.id, personKey(name), birthDate ?? looseKey(position)]);
          const before = people.get(key)?.years ?? [];
          const years = [...before, standing(person, person.id)];
          const who = { name, unit: unit.id, birthDate };
          people.set(key, { ...who, unitName: unit.name, position, years, ...booksOf(who) });
        }
      }
    } finally {
      await stored.close();
    }
  }
  for (const { id, name, aliases } of home.register.units) {
    const isNamed = looseKey(id) === wanted || [name, ...aliases].some(names);
    if (isNamed && !units.has(id)) units.set(id, { id, name, years: [], ...booksOfUnit(id) });
  }
  for (const { unit, name, birthDate: typed } of [...handled, ...rows].filter((row) => names(row.name))) {
    const birthDate = isoOf(typed);
    const isKnown = [...people.values()].some((each) => isAbout({ unit, name, birthDate: typed }, each));
    if (isKnown) continue;
    const unitName = home.register.units.find(({ id }) => id === unit)?.name ?? unit;
    const who = { name, unit, birthDate };
    const key = JSON.stringify([unit, personKey(name), birthDate ?? '']);
    people.set(key, { ...who, unitName, position: '', years: [], ...booksOf(who) });
  }
  return staged({ units: [...units.values()], people: [...people.values()] }, diagnostics);
}

/** A row is about a person of its unit and name, unless both name a birth date, and another one. */
function isAbout(
  row: About,
  { unit, name, birthDate }: Pick<FoundPerson, 'unit' | 'name' | 'birthDate'>,
): boolean {
  if (row.unit !== unit || row.name === '' || personKey(row.name) !== personKey(name)) return false;
  const typed = isoOf(row.birthDate);
  return typed === null || birthDate === null || typed === birthDate;
}

/** A unit of a result that the words name, or that has people whom they name. */
type Hit = {
  readonly unit: UnitResult;
  readonly isNamed: boolean;
  readonly persons: readonly IndividualResult[];
};

async function hitsIn(
  { eachUnit }: StoredResult,
  { wanted, names }: { readonly wanted: string; readonly names: (name: string) => boolean },
): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  await eachUnit((unit) => {
    const isNamed = looseKey(unit.id) === wanted || names(unit.name);
    const persons = unit.individuals.filter(({ name }) => names(name));
    if (isNamed || persons.length > 0) hits.push({ unit, isNamed, persons });
  });
  return hits;
}

type Whom = Pick<Standing, 'total' | 'grade' | 'rank' | 'disqualified'>;

function standingOf(
  { year, reportingPeriod, review, criteria }: StoredHead,
  whom: Whom & { readonly individual: string | null; readonly file: string | null },
  /** Of the unit. */
  nominations: readonly NominationResult[],
): Standing {
  const titles = new Map(criteria.awards.map(({ id, title }) => [id, title]));
  const faults = new Map(criteria.disqualifiers.map(({ id, title }) => [id, title]));
  const grades = new Map(criteria.grades.map(({ id, title }) => [id, title]));
  const { total, rank, file } = whom;
  return {
    year,
    ...ofPeriod({ reportingPeriod }),
    review,
    total,
    grade: whom.grade === null ? null : (grades.get(whom.grade) ?? whom.grade),
    rank,
    disqualified: whom.disqualified.map((id) => faults.get(id) ?? id),
    nominations: nominations
      .filter(({ individual }) => individual === whom.individual)
      .map(({ award, outcome }) => ({ award: titles.get(award) ?? award, outcome })),
    file,
  };
}

function granted({ award, number, date }: Row): Granted {
  return { award, number, date };
}

/** Years, their reporting periods and reviews of which there is a result, oldest first. */
async function resultsOf(folder: string) {
  const found: (Term & { readonly review: ReviewKind })[] = [];
  const terms = [...(await periodsIn(folder)), ...(await yearsIn(folder)).map((year): Term => ({ year }))];
  for (const term of terms.sort(compareTerms)) {
    for (const review of REVIEW_KINDS) {
      if ((await savedAt(reviewPaths(folder, term, review).result)) !== null) found.push({ ...term, review });
    }
  }
  return found;
}

function told({ disqualifier, what, number, date, until }: FactRow): Handled {
  return { disqualifier, what, number, date, until };
}

async function bookAt(path: string, name: string) {
  const bytes = await readIfThere(path);
  return bytes === null ? null : (await readWorkbook(bytes, name)).value;
}

async function factRows(folder: string): Promise<readonly FactRow[]> {
  const workbook = await bookAt(workspacePaths(folder).facts, FACTS_FILE);
  const rows = workbook === null ? null : readWholeTable(workbook, FACTS);
  return (rows ?? []).map(({ text }) => ({
    unit: text('unit').trim(),
    name: text('name').trim(),
    birthDate: text('birthDate').trim(),
    disqualifier: text('disqualifier').trim(),
    what: text('what').trim(),
    number: text('number').trim(),
    date: text('date').trim(),
    until: text('until').trim(),
  }));
}

async function honourRows(folder: string): Promise<readonly Row[]> {
  const workbook = await bookAt(workspacePaths(folder).honours, HONOURS_FILE);
  const rows = workbook === null ? null : readWholeTable(workbook, HONOURS);
  return (rows ?? []).map(({ text }) => ({
    unit: text('unit').trim(),
    name: text('name').trim(),
    birthDate: text('birthDate').trim(),
    award: text('award').trim(),
    number: text('number').trim(),
    date: text('date').trim(),
  }));
}
