import type { Points } from '../domain/points.ts';
import type { GroupResult, IndividualResult, LineResult } from '../domain/result.ts';
import type { SettledPeople, SettledPerson } from '../domain/submission.ts';
import { remembering } from '../text/remembering.ts';

/** What is said of a person's points: groups, what some criteria have beside them, lines. */
export type PersonScores = Pick<IndividualResult, 'groups' | 'lines' | 'subgroups' | 'bonus' | 'penalty'>;

/** What is said of a person before that. */
type Head = Omit<IndividualResult, keyof PersonScores>;

/** A person scored, and the cell of the name; lines as they are, or told already (`tellLine`). */
type TellingPerson = {
  readonly cell: string;
  readonly total: Points | null;
  readonly scores: Omit<PersonScores, 'lines'> & { readonly lines: readonly (LineResult | string)[] };
};

/** Stand in a piece for the row of the person and the name of the file, as JSON never writes them. */
const ROW = '\u0000';
const FILE = '\u0001';

/**
 * Groups and lines of people as texts, each once: those of two people who answered alike differ in nothing but the row of the
 * cell that they come from.
 */
export function tellPeople(
  people: readonly TellingPerson[],
  file: string,
): Omit<SettledPeople, 'diagnostics'> {
  const pieces: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (piece: string): number => {
    const known = places.get(piece);
    if (known !== undefined) return known;
    const place = pieces.push(piece) - 1;
    places.set(piece, place);
    return place;
  };
  const placeOfBeside = (text: string) => (text === NOTHING ? -1 : placeOf(text));
  const settled = people.map(({ cell, total, scores: { groups, lines, ...beside } }): SettledPerson => {
    const row = rowOf(cell);
    return {
      total,
      row,
      groups: groups.map((group) => placeOf(tellGroup(group))),
      beside: placeOfBeside(JSON.stringify(beside)),
      lines: lines.map((line) => placeOf(typeof line === 'string' ? line : tellLine(line, row, file))),
    };
  });
  return { pieces, people: settled };
}

/** The number of the row that a person stands in, by the cell of the name. */
export function rowOf(cell: string): number {
  return Number(cell.replace(/^[A-Z]+/u, ''));
}

/** Groups that are told the same, by a key that is quicker made. */
const groups = new Map<string, string>();

function tellGroup(result: GroupResult): string {
  const { group, max, applicable, earned, points } = result;
  const key = `${max} ${applicable} ${earned} ${points} ${group}`;
  const known = groups.get(key);
  if (known !== undefined) return known;
  if (groups.size >= MOST_OPEN) groups.clear();
  const piece = JSON.stringify(result);
  groups.set(key, piece);
  return piece;
}

/** A line as JSON, with signs for file and row. */
export function tellLine(line: LineResult, row: number, file: string): string {
  const literal = JSON.stringify(line);
  if (/\\u000[01]/u.test(literal)) return shared(literal);
  const from = line.from.map((cell) => ({
    ...cell,
    file: cell.file === file ? FILE : cell.file,
    cell: withoutRow(cell.cell, row),
  }));
  return shared(
    JSON.stringify({ ...line, from })
      .replaceAll('"\\u0001"', FILE)
      .replaceAll('\\u0000', ROW),
  );
}

/** Whether a line that was told is the same for other files and rows: it names neither. */
export function isOfAnyFile(piece: string): boolean {
  return !piece.includes('"file":"');
}

function withoutRow(cell: string, row: number): string {
  const letters = cell.slice(0, -`${row}`.length);
  return cell === `${letters}${row}` ? `${letters}${ROW}` : cell;
}

/** How the line of such a person is put together; by the person. */
const texts = new WeakMap<object, () => string>();

/**
 * A person whose groups and lines are there as pieces of text: nobody holds the lines as objects. Who asks for them gets them
 * made of the pieces, anew each time.
 */
export function toldPerson(head: Head, { settled, place }: Told, file: string): IndividualResult {
  const { row, groups, beside, lines } = settled.people[place] ?? NOBODY;
  const besideText = settled.pieces[beside] ?? NOTHING;
  const pieces = piecesOf(settled);
  let madeGroups: PersonScores['groups'] | null = null;
  const person = {
    ...head,
    get groups() {
      madeGroups ??= groups.map((piece) => pieces(piece).make(file, row)) as PersonScores['groups'];
      return madeGroups;
    },
    ...(besideText === NOTHING ? {} : (JSON.parse(besideText) as Partial<PersonScores>)),
    get lines() {
      return lines.map((piece) => pieces(piece).make(file, row)) as PersonScores['lines'];
    },
  };
  const tell = (places: readonly number[], name: string) =>
    places.map((piece) => pieces(piece).tell(name, row)).join(',');
  texts.set(person, () => {
    const name = JSON.stringify(file);
    const more = besideText === NOTHING ? '' : `,${besideText.slice(1, -1)}`;
    const own = JSON.stringify(head).slice(0, -1);
    return `${own},"groups":[${tell(groups, name)}]${more},"lines":[${tell(lines, name)}]}`;
  });
  return person;
}

type PieceAt = (place: number) => OpenPiece;

/** The pieces of some people, opened when they are first asked for. */
const pieceLists = new WeakMap<SettledPeople, PieceAt>();

function piecesOf(settled: SettledPeople): PieceAt {
  const known = pieceLists.get(settled);
  if (known !== undefined) return known;
  const open: OpenPiece[] = [];
  const pieceAt = (place: number) => {
    open[place] ??= opened(settled.pieces[place] ?? 'null');
    return open[place];
  };
  pieceLists.set(settled, pieceAt);
  return pieceAt;
}

/** The person at that place of the settled ones. */
type Told = { readonly settled: SettledPeople; readonly place: number };

const NOTHING = '{}';
const NOBODY: Omit<SettledPerson, 'total'> = { row: 0, groups: [], beside: -1, lines: [] };

/** A value of the Result on one line: JSON, of a told person the text that there is. */
export function oneLine(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? texts.get(value)?.() : undefined;
  return text ?? JSON.stringify(value);
}

/** A piece, ready to be told and made for a file (`name`: as JSON) and a row. */
type OpenPiece = {
  readonly tell: (name: string, row: number) => string;
  /** Its own object each time, and nothing in it shared. */
  readonly make: (file: string, row: number) => unknown;
};

/** So many pieces are remembered, of any length; units differ in few of theirs. */
const MOST_OPEN = 20_000;
const PIECES = { most: MOST_OPEN, longest: Number.POSITIVE_INFINITY };

/** Pieces that were asked for. */
const opened = remembering(openPiece, PIECES);

function openPiece(piece: string): OpenPiece {
  const tell = tellerOf(piece);
  const parse = (file: string, row: number) => JSON.parse(tell(JSON.stringify(file), row)) as unknown;
  const { from, ...rest } = parse('', 0) as LineResult;
  const isFlat = Object.values(rest).every((value) => typeof value !== 'object' || value === null);
  if (isFlat && from === undefined) return { tell, make: () => ({ ...rest }) };
  const end = /^(.*)"from":\[\{"file":\x01,"sheet":("(?:[^"\\]|\\.)*"),"cell":"([A-Z]+)\x00"\}\]\}$/su.exec(
    piece,
  );
  const [, , sheetText = '', letters = ''] = end ?? [];
  if (!isFlat || end === null) return { tell, make: parse };
  const sheet = JSON.parse(sheetText) as string;
  const cellOf = (file: string, row: number) => [{ file, sheet, cell: `${letters}${row}` }];
  const { criterion, status, max, selfPoints, points, verifiedPoints, because, ...more } = rest;
  if (Object.keys(more).length > 0) {
    return { tell, make: (file, row) => ({ ...rest, from: cellOf(file, row) }) };
  }
  // Written out: made for every line of every person, several times.
  const usual = { criterion, status, max, selfPoints, points, verifiedPoints, because };
  return {
    tell,
    make: (file, row) => ({
      criterion: usual.criterion,
      status: usual.status,
      max: usual.max,
      selfPoints: usual.selfPoints,
      points: usual.points,
      verifiedPoints: usual.verifiedPoints,
      because: usual.because,
      from: cellOf(file, row),
    }),
  };
}

function tellerOf(piece: string): OpenPiece['tell'] {
  const [begin = '', middle = '', ...others] = piece.split(FILE);
  const [before = '', after = '', ...more] = middle.split(ROW);
  const isUsual = others.length === 0 && more.length === 0 && piece.includes(FILE) && middle.includes(ROW);
  if (isUsual && !begin.includes(ROW)) return (name, row) => `${begin}${name}${before}${row}${after}`;
  if (!piece.includes(FILE) && !piece.includes(ROW)) return () => piece;
  return (name, row) => piece.replaceAll(FILE, () => name).replaceAll(ROW, `${row}`);
}

/** One string for all pieces that are the same. */
const shared = remembering((text) => text, PIECES);

/** Pieces that were kept on the disk, each in one string with those of other units. */
export function sharedPieces(settled: SettledPeople): SettledPeople {
  return { ...settled, pieces: settled.pieces.map(shared) };
}
