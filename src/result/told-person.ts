import { PLACELESS } from '../domain/placeless-lines.ts';
import type { IndividualResult, UnitResult } from '../domain/result.ts';
import type { SettledPeople, SettledPerson } from '../domain/submission.ts';
import { onceFor, remembering } from '../text/remembering.ts';
import { inBytes, type OpenPiece, openedPiece, PIECES } from './piece.ts';

/** What is said of a person's points: groups, what some criteria have beside them, lines. */
export type PersonScores = Pick<IndividualResult, 'groups' | 'lines' | 'subgroups' | 'bonus' | 'penalty'>;

/** What is said of a person before that. */
type Head = Omit<IndividualResult, keyof PersonScores>;

/** The person at that place of the settled ones. */
type Told = { readonly settled: SettledPeople; readonly place: number };

/** Where the scores of such a person come from; seen by nobody who goes through what is told. */
const TOLD = Symbol('told');
type Person = Head & { readonly [TOLD]: Told & { readonly file: string } };

/** What is told beside groups and lines where there is nothing. */
export const NOTHING = '{}';
const NOBODY: Omit<SettledPerson, 'total'> = { row: 0, groups: [], beside: -1, lines: [] };

/** Of the person who was asked about last: a table asks for the groups once a column. */
let lastAsked: { readonly person: Person; readonly groups: unknown[] } | null = null;

/** One for all people: what each would have of its own is most of what a person takes. */
const GROUPS: PropertyDescriptor = {
  get(this: Person) {
    if (lastAsked?.person !== this) lastAsked = { person: this, groups: madeOf(this, 'groups') };
    return lastAsked.groups;
  },
  enumerable: true,
};
const LINES: PropertyDescriptor = {
  get(this: Person) {
    return madeOf(this, 'lines');
  },
  enumerable: true,
};

/** Not gone through with the others: only who asks by its name finds it. */
const LINES_IN_SHORT: PropertyDescriptor = {
  get(this: Person) {
    const { settled, place } = this[TOLD];
    const pieces = piecesOf(settled);
    return (settled.people[place] ?? NOBODY).lines.map((piece) => pieces(piece).placeless());
  },
};

/**
 * A person whose groups and lines are there as pieces of text: nobody holds them as objects. Who asks for them gets them made of the
 * pieces, anew each time. The head becomes the person.
 */
export function toldPerson(head: Head, told: Told, file: string): IndividualResult {
  Object.defineProperty(head, TOLD, { value: { ...told, file } });
  Object.defineProperty(head, PLACELESS, LINES_IN_SHORT);
  Object.defineProperty(head, 'groups', GROUPS);
  const beside = besideOf(told);
  if (beside !== NOTHING) Object.assign(head, JSON.parse(beside));
  return Object.defineProperty(head, 'lines', LINES) as IndividualResult;
}

function madeOf({ [TOLD]: { settled, place, file } }: Person, list: 'groups' | 'lines'): unknown[] {
  const pieces = piecesOf(settled);
  const { row, [list]: places } = settled.people[place] ?? NOBODY;
  return places.map((piece) => pieces(piece).make(file, row));
}

function besideOf({ settled, place }: Told): string {
  const { beside } = settled.people[place] ?? NOBODY;
  return settled.pieces[beside] ?? NOTHING;
}

type PieceAt = (place: number) => OpenPiece;

/** The pieces of some people, opened when they are first asked for. */
const pieceLists = new WeakMap<SettledPeople, PieceAt>();

function piecesOf(settled: SettledPeople): PieceAt {
  const known = pieceLists.get(settled);
  if (known !== undefined) return known;
  const open: OpenPiece[] = [];
  const pieceAt = (place: number) => {
    open[place] ??= openedPiece(settled.pieces[place] ?? 'null');
    return open[place];
  };
  pieceLists.set(settled, pieceAt);
  return pieceAt;
}

/** A value of the Result on one line: JSON, of a told person put together from the texts that there are. */
export function oneLine(value: unknown): string {
  return isTold(value) ? tellPerson(value, asText) : JSON.stringify(value);
}

/** The same as its bytes, a letter each. */
export function oneLineInBytes(value: unknown): string {
  return isTold(value) ? tellPerson(value, asBytes) : inBytes(JSON.stringify(value));
}

/** How texts are told. */
type Telling = {
  readonly say: (text: string) => string;
  readonly piece: (piece: OpenPiece) => OpenPiece['tell'];
};

const asText: Telling = { say: (text) => text, piece: ({ tell }) => tell };
const asBytes: Telling = { say: inBytes, piece: ({ tellBytes }) => tellBytes };

function isTold(value: unknown): value is Person {
  return typeof value === 'object' && value !== null && TOLD in value;
}

function tellPerson(person: Person, { say, piece }: Telling): string {
  const { settled, place, file } = person[TOLD];
  const { row, groups, lines } = settled.people[place] ?? NOBODY;
  const pieces = piecesOf(settled);
  const name = say(JSON.stringify(file));
  const tell = (places: readonly number[]) => {
    let told = '';
    for (const each of places) told += `${told === '' ? '' : ','}${piece(pieces(each))(name, row)}`;
    return told;
  };
  const beside = besideOf(person[TOLD]);
  const more = beside === NOTHING ? '' : `,${say(beside.slice(1, -1))}`;
  const head = say(JSON.stringify(headOf(person)).slice(0, -1));
  return `${head},"groups":[${tell(groups)}]${more},"lines":[${tell(lines)}]}`;
}

/**
 * Says the same for the same unit and its people, another for another, in much less than they are written. `digest` gives a name to a
 * text: what people share is named once for all of them, and is never said.
 */
export function unitTeller(digest: (text: string) => string): (unit: UnitResult) => string {
  const named = remembering(digest, PIECES);
  const nameOf = onceFor(({ pieces, people }: SettledPeople) =>
    digest(`${pieces.map(named).join(' ')}\n${JSON.stringify(people)}`),
  );
  const tell = (person: IndividualResult): string => {
    if (!isTold(person)) return JSON.stringify(person);
    const { settled, place, file } = person[TOLD];
    return JSON.stringify([headOf(person), file, nameOf(settled), place]);
  };
  // Of a unit whose rank alone is another nobody is told again.
  const nameOfPeople = onceFor((people: readonly IndividualResult[]) => digest(people.map(tell).join('\n')));
  return ({ individuals, ...unit }) => `${JSON.stringify(unit)}\n${nameOfPeople(individuals)}`;
}

/** What stands before the groups. */
function headOf(person: Person): object {
  const head: Record<string, unknown> = {};
  for (const key of Object.keys(person)) {
    if (key === 'groups') break;
    head[key] = person[key as keyof Head];
  }
  return head;
}
