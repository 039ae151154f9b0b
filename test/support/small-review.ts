import { chanceOf } from '../../samples/make/random.ts';
import { staged } from '../../src/diagnostics/diagnostic.ts';
import { NO_COUNCIL } from '../../src/domain/council.ts';
import type { DocumentedFact } from '../../src/domain/fact.ts';
import type { Honour } from '../../src/domain/honour.ts';
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
  disqualifiers: [
    ...annual.disqualifiers,
    ...(['hold', 'warn'] as const).map((effect) => ({
      id: effect === 'hold' ? 'H1' : 'H3',
      title: effect === 'hold' ? 'Đang thanh tra' : 'Có đơn phản ánh',
      subjects: ['unit', 'individual'] as ('unit' | 'individual')[],
      criteria: [],
      effect,
      origin: 'thử nghiệm',
    })),
  ],
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
    const { decided: made } = yearBy(smallEdition, chanceOf('small review', year), year, 4 - at);
    const units = made.units.filter(({ id }) => year > 2020 || id !== 'PX01');
    return { ...made, units: units.map((each) => ({ ...each, individuals: withSex(each.individuals) })) };
  });

/** Some say it of themselves. */
const withSex = (people: readonly IndividualResult[]): IndividualResult[] =>
  people.map((person, at) => (at % 2 === 0 ? { ...person, sex: 'female' } : { ...person }));

/** What a review knows beside the years. */
export type ReviewGrounds = {
  readonly wards: readonly Unit[];
  readonly facts: readonly DocumentedFact[];
  readonly honours: readonly Honour[];
  readonly asOf: string;
};

const at = (row: number) => ({ file: 'xu-ly.xlsx', sheet: 'Xử lý', cell: `E${row}` });
const decided = (number: string, date: string) => ({ number, date, issuer: 'Chủ tịch UBND tỉnh' });
const fact = (given: Partial<DocumentedFact>, row: number): DocumentedFact => ({
  unit: 'PX01',
  person: null,
  disqualifier: 'V1',
  what: 'Khiển trách',
  document: decided('12/QĐ-UBND', '2022-05-05'),
  from: '2022-05-05',
  until: null,
  cell: at(row),
  ...given,
});
const someone = (called: string) => ({ name: called, birthDate: null });

export const GROUNDS: ReviewGrounds = {
  wards,
  asOf: '2022-12-15',
  facts: [
    fact({ from: '2020-05-05', until: '2021-06-30', document: decided('1/QĐ-UBND', '2020-05-05') }, 4),
    fact({ unit: 'PX02', disqualifier: 'H1', from: '2022-03-01', document: null }, 5),
    fact({ unit: 'PX02', from: '2018-05-05', document: decided('2/QĐ-UBND', '2018-05-05') }, 6),
    fact({ unit: 'PX03', from: '2019-12-01', until: '2022-12-15' }, 7),
    fact({ person: someone('Lê Văn A') }, 8),
    fact({ person: someone('Lê Văn B0'), document: null }, 9),
    fact({ person: someone('Lê Văn C1'), disqualifier: 'H3', until: '2022-06-05' }, 10),
    fact({ person: someone('Lê Văn D2'), from: '2021-01-05', until: '2021-12-01' }, 11),
  ],
  honours: (['PX01', 'PX02', 'PX03'] as const).map((of, place) => ({
    unit: of,
    person: place === 1 ? someone('Lê Văn A0') : null,
    award: place === 2 ? 'bang-khen' : 'giay-khen',
    decision: { number: `${place + 20}/QĐ-UBND`, date: `202${place}-12-20` },
    achievement: { from: 2020, to: 2020 + place },
    cell: at(place + 20),
  })),
};

/** The review at the end of these years, before anybody decides. */
export function standingOf(
  results: readonly Result[],
  { wards: registered, facts, honours, asOf }: ReviewGrounds = GROUNDS,
): StoodReview {
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
    records: { facts, honours },
    years: staged(years),
    units: registered.slice(0, 2),
    registered,
  });
}

/** The review at the end of these years. */
export function reviewOf(results: readonly Result[], grounds: ReviewGrounds = GROUNDS): ReviewResult {
  return decideReview(standingOf(results, grounds), staged(NO_COUNCIL)).value;
}
