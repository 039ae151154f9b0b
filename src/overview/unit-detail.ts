import type { IndividualResult, LineResult, NominationResult, Result, UnitResult } from '../domain/result.ts';
import { AWARD_NAMES_UNKNOWN } from './words.ts';

/**
 * What many units' pages share, each thing once: texts, and sequences that repeat from person to person (the criteria of a
 * list, the columns that they were read from, their states).
 */
type Store = {
  readonly text: (text: string) => number;
  readonly sequence: (sequence: readonly (string | number)[]) => number;
  readonly contents: () => {
    readonly t: readonly string[];
    readonly q: readonly (readonly (string | number)[])[];
  };
};

function newStore(): Store {
  const texts = new Map<string, number>();
  const sequences = new Map<string, number>();
  const numberIn = (known: Map<string, number>, key: string) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, known.size);
    return known.size - 1;
  };
  return {
    text: (text) => numberIn(texts, text),
    sequence: (sequence) => numberIn(sequences, JSON.stringify(sequence)),
    contents: () => ({
      t: [...texts.keys()],
      q: [...sequences.keys()].map((key) => JSON.parse(key) as (string | number)[]),
    }),
  };
}

/**
 * Lines in columns. Sequences: codes, titles and maxima one after the other; states; the cells read, with `#` for the row.
 * Then the rows (one, where all are the same), points claimed, earned (0 where as claimed), verified (0 where nobody looked), reasons.
 */
type Lines = readonly [
  criteria: number,
  states: number,
  cells: number,
  rows: number | readonly number[],
  claimed: readonly (number | null)[],
  earned: readonly (number | null)[] | 0,
  verified: readonly (number | null)[] | 0,
  reasons: readonly number[],
];

/** What the page of one unit shows; words stand as numbers of texts in the store. */
type UnitDetail = {
  /** Groups: title, maximum, applicable, earned, points. */
  readonly g: readonly (readonly [number, number, number, number | null, number | null])[];
  readonly l: Lines;
  /** People: name, position, total, grade, rank, remarks, lines. */
  readonly p: readonly (readonly [
    number,
    number,
    number | null,
    number,
    number | null,
    readonly number[],
    Lines,
  ])[];
  /** Awards: title, name, outcome, reasons. */
  readonly a: readonly (readonly [number, number, string, readonly number[]])[];
  /** Faults: severity, title, place, message, hint. */
  readonly f: readonly (readonly [string, number, number, number, number])[];
  /** Years: year, total, grade, rank, remark. */
  readonly h: readonly (readonly [number, number | null, number, number | null, number])[];
};

/** Who is put forward comes first. */
const ORDER: readonly NominationResult['outcome'][] = ['nominated', 'undecided', 'not-nominated'];

/** What stands elsewhere in the Result and is about one unit. */
export type UnitFacts = {
  readonly nominations: readonly NominationResult[];
  readonly faults: readonly Result['diagnostics'][number][];
};

/** The pages of some units, with what they share. */
export function detailsOf(
  result: Result,
  units: readonly UnitResult[],
  factsOf: (unit: UnitResult) => UnitFacts,
): { readonly u: readonly UnitDetail[] } & ReturnType<Store['contents']> {
  const store = newStore();
  const detailOf = detailing(result, store);
  const u = units.map((unit) => detailOf(unit, factsOf(unit)));
  return { u, ...store.contents() };
}

/** Everything about one unit that is not in the tables over all units. */
function detailing(result: Result, store: Store): (unit: UnitResult, facts: UnitFacts) => UnitDetail {
  const { criteria } = result;
  const t = store.text;
  const awardTitles = new Map(criteria.awards.map(({ id, title }) => [id, title]));
  const gradeTitles = new Map(criteria.grades.map(({ id, title }) => [id, title]));
  const gradeOf = (grade: string | null) => t(grade === null ? '' : (gradeTitles.get(grade) ?? grade));
  const titles = new Map(
    [...criteria.units, ...criteria.individuals].flatMap(({ lines }) =>
      lines.map((line) => [line.id, line.title]),
    ),
  );
  const groupTitles = new Map(criteria.units.map(({ id, title }) => [id, title]));
  const disqualifiers = new Map(criteria.disqualifiers.map(({ id, title }) => [id, title]));
  const remarksOn = ({ disqualified, onHold = [] }: Pick<IndividualResult, 'disqualified' | 'onHold'>) => [
    ...disqualified.map((id) => disqualifiers.get(id) ?? id),
    ...onHold,
  ];
  const criteriaOf = sequencesOf<LineResult>(
    store,
    ({ criterion, max }) => `${max} ${criterion}`,
    (line) => [line.criterion, titles.get(line.criterion) ?? '', line.max],
  );
  const statesOf = sequencesOf<LineResult>(
    store,
    ({ status }) => status,
    ({ status }) => [status],
  );
  const cellsOf = sequencesOf<Place>(
    store,
    ({ cells }) => cells,
    ({ cells }) => [cells],
  );
  const linesOf = (lines: readonly LineResult[]): Lines => {
    const places = lines.map(placeOf);
    const [{ row = 0 } = {}] = places;
    const isLooked = lines.some(({ verifiedPoints }) => verifiedPoints !== null);
    const isAsClaimed = lines.every(({ selfPoints, points }) => selfPoints === points);
    return [
      criteriaOf(lines),
      statesOf(lines),
      cellsOf(places),
      places.length > 0 && places.every((place) => place.row === row)
        ? row
        : places.map((place) => place.row),
      lines.map(({ selfPoints }) => selfPoints),
      isAsClaimed ? 0 : lines.map(({ points }) => points),
      isLooked ? lines.map(({ verifiedPoints }) => verifiedPoints) : 0,
      lines.map(({ because, verification }) =>
        t(verification === undefined ? because : `${because} Hội đồng thẩm định: ${verification.reason}`),
      ),
    ];
  };
  return (unit, { nominations, faults }) => ({
    g: unit.groups.map(({ group, max, applicable, earned, points }) => [
      t(groupTitles.get(group) ?? group),
      max,
      applicable,
      earned,
      points,
    ]),
    l: linesOf(unit.lines),
    p: unit.individuals.map((person) => [
      t(person.name),
      t([person.position, person.department].filter((each) => each !== '').join(', ')),
      person.total,
      gradeOf(person.grade),
      person.rank,
      remarksOn(person).map(t),
      linesOf(person.lines),
    ]),
    a: [...nominations]
      .sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome))
      .map(({ award, name, outcome, because, notes = [] }) => [
        t(awardTitles.get(award) ?? AWARD_NAMES_UNKNOWN),
        t(name),
        outcome,
        [...because, ...notes.map((note) => `Lưu ý: ${note.because}`)].map(t),
      ]),
    f: [
      ...remarksOn(unit).map(
        (text) => ['warning', t('Điều kiện loại trừ, tạm dừng'), t(''), t(text), t('')] as const,
      ),
      ...faults.map(
        ({ severity, title, file = '', sheet = '', cell = '', message, hint }) =>
          [
            severity,
            t(title),
            t([file, sheet, cell].filter((each) => each !== '').join(' › ')),
            t(message),
            t(hint),
          ] as const,
      ),
    ],
    h: (unit.history ?? []).map(({ year, total, grade, rank, because }) => [
      year,
      total,
      gradeOf(grade),
      rank,
      t(because),
    ]),
  });
}

/** Stands between what is said of two items; no file can hold it in a cell, a name or a code. */
const BETWEEN = '\u0000';

/**
 * Numbers of sequences in the store. Nearly all are of somebody before: they are told by what is said of their items in short,
 * and put together once.
 */
function sequencesOf<T>(
  store: Store,
  inShort: (item: T) => string,
  piecesOf: (item: T) => readonly (string | number)[],
): (items: readonly T[]) => number {
  const known = new Map<string, number>();
  return (items) => {
    let key = '';
    for (const item of items) key += inShort(item) + BETWEEN;
    const before = known.get(key);
    if (before !== undefined) return before;
    const number = store.sequence(items.flatMap(piecesOf));
    known.set(key, number);
    return number;
  };
}

/** The cells of a line with their row, where they share one, taken out (`Cá nhân!K#`); else row 0. */
type Place = { readonly cells: string; readonly row: number };

function placeOf({ from }: LineResult): Place {
  const [{ cell = '' } = {}, ...others] = from;
  const [, , row] = ADDRESS.exec(cell) ?? [];
  const isShared = row !== undefined && others.every((each) => ADDRESS.exec(each.cell)?.[2] === row);
  if (!isShared) return { cells: from.map((each) => `${each.sheet}!${each.cell}`).join(', '), row: 0 };
  const cells = from.map((each) => `${each.sheet}!${each.cell.slice(0, -row.length)}#`);
  return { cells: cells.join(', '), row: Number(row) };
}

const ADDRESS = /^([A-Z]+)(\d+)$/u;
