import { chanceOf } from '../../samples/make/random.ts';
import { staged } from '../../src/diagnostics/diagnostic.ts';
import { NO_COUNCIL } from '../../src/domain/council.ts';
import type { IndividualResult, Result, ReviewResult } from '../../src/domain/result.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { decideReview, type StoodReview, standReview } from '../../src/procedure/review.ts';
import type { YearOfReview } from '../../src/review/reviewed-years.ts';
import { recordOf } from '../../src/review/year-record.ts';
import { yearBy } from '../kept/small-year.ts';
import { unit } from './candidate.ts';
import { smallCriteria } from './criteria.ts';

const YEARS = [2020, 2021, 2022] as const;

const annual = smallCriteria();
/** The small set, whose awards are given at the end of its plan as well. */
const set = smallCriteria({
  awards: [
    ...annual.awards,
    ...annual.awards.map((award) => ({
      ...award,
      id: 'bang-khen',
      title: 'Bằng khen',
      short: 'Bằng khen',
      reviews: ['final' as const],
      requirements: [
        { kind: 'submitted' },
        { kind: 'evidence-complete' },
        { kind: 'graded-years', grade: 'kha', years: 2 },
        { kind: 'no-disqualifier' },
        ...award.requirements.filter(({ kind }) => kind === 'within-best' || kind === 'quota'),
      ],
    })),
  ],
});
export const smallEdition = { set, sha256: '0', file: '2020.1.yaml' };

const name = (letter: string) => `UBND phường Sao ${letter}`;
/** Of four wards two were taken over in 2021 by the first, one of them whole; the first was founded then. */
export const wards: readonly Unit[] = [
  unit({ id: 'PX01', name: name('A'), from: '2021-01-01' }),
  unit({ id: 'PX02', name: name('B') }),
  unit({ id: 'PX03', name: name('C'), to: '2021-06-30', heirs: ['PX01'] }),
  unit({ id: 'PX04', name: name('D'), to: '2021-06-30', heirs: ['PX01', 'PX02'] }),
];

/** Three years of these wards and their people on the small set, as chance has it; the same each time. */
export const smallYears = (): readonly Result[] =>
  YEARS.map((year, at) => {
    const { decided } = yearBy(smallEdition, chanceOf('small review', year), year, 4 - at);
    const units = decided.units.filter(({ id }) => year > 2020 || id !== 'PX01');
    return { ...decided, units: units.map((each) => ({ ...each, individuals: withSex(each.individuals) })) };
  });

/** Some say it of themselves. */
const withSex = (people: readonly IndividualResult[]): IndividualResult[] =>
  people.map((person, at) => (at % 2 === 0 ? { ...person, sex: 'female' } : { ...person }));

/** The review at the end of these years, before anybody decides. */
export function standingOf(results: readonly Result[]): StoodReview {
  const asOf = '2022-12-15';
  const years = results.map(
    (result): YearOfReview => ({
      year: result.year,
      deadline: result.deadline.date,
      state: 'result',
      record: recordOf(result, `${result.year}/ket-qua.json`, String(result.year)),
    }),
  );
  return standReview({
    version: '0',
    review: 'final',
    year: 2022,
    criteria: smallEdition,
    deadline: { date: '2022-11-30', weekend: false },
    asOf,
    records: { facts: [], honours: [] },
    years: staged(years),
    units: wards.slice(0, 2),
    registered: wards,
  });
}

/** The review at the end of these years. */
export function reviewOf(results: readonly Result[]): ReviewResult {
  return decideReview(standingOf(results), staged(NO_COUNCIL)).value;
}
