import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { IndividualResult, NominationResult, UnitResult } from '../domain/result.ts';
import { REVIEW_KINDS, type ReviewKind } from '../domain/review.ts';
import { compareTerms, ofPeriod, type ReportingPeriod, type Term } from '../domain/term.ts';
import { readIfThere } from '../io/read-if-there.ts';
import { readWorkbook } from '../io/read-workbook.ts';
import { HONOURS, HONOURS_FILE } from '../tables/honours/shape.ts';
import { readWholeTable } from '../tables/read-table.ts';
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

export type FoundUnit = {
  readonly id: string;
  /** As in the newest result. */
  readonly name: string;
  readonly years: readonly Standing[];
  readonly honours: readonly Granted[];
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
};

export type Found = { readonly units: readonly FoundUnit[]; readonly people: readonly FoundPerson[] };

type Row = Granted & { readonly unit: string; readonly name: string };

/**
 * Every unit and person whom some words name, over all results of a workspace, oldest first. Marks and case play no part;
 * people of one name are told apart by unit and birth date, without one by their post.
 */
export async function searchYears(home: ResultHome, text: string): Promise<Staged<Found>> {
  const wanted = looseKey(text);
  const diagnostics: Diagnostic[] = [];
  const units = new Map<string, FoundUnit>();
  const people = new Map<string, FoundPerson>();
  const names = (name: string) => wanted !== '' && ` ${looseKey(name)} `.includes(` ${wanted} `);
  const rows = await honourRows(home.folder);
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
          const honours = rows.filter((row) => row.unit === unit.id && row.name === '').map(granted);
          units.set(unit.id, {
            id: unit.id,
            name: unit.name,
            years: [...before, standing(unit, null)],
            honours,
          });
        }
        for (const person of persons) {
          const own = personKey(person.name);
          const key = JSON.stringify([unit.id, own, person.birthDate ?? looseKey(person.position)]);
          const before = people.get(key)?.years ?? [];
          const honours = rows
            .filter((row) => row.unit === unit.id && personKey(row.name) === own)
            .map(granted);
          const { name, birthDate, position } = person;
          const years = [...before, standing(person, person.id)];
          people.set(key, { name, unit: unit.id, unitName: unit.name, birthDate, position, years, honours });
        }
      }
    } finally {
      await stored.close();
    }
  }
  return staged({ units: [...units.values()], people: [...people.values()] }, diagnostics);
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

async function honourRows(folder: string): Promise<readonly Row[]> {
  const bytes = await readIfThere(workspacePaths(folder).honours);
  const workbook = bytes === null ? null : (await readWorkbook(bytes, HONOURS_FILE)).value;
  const rows = workbook === null ? null : readWholeTable(workbook, HONOURS);
  return (rows ?? []).map(({ text }) => ({
    unit: text('unit').trim(),
    name: text('name').trim(),
    award: text('award').trim(),
    number: text('number').trim(),
    date: text('date').trim(),
  }));
}
