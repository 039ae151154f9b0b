import type { Points } from '../domain/points.ts';
import type { GroupResult, LineResult } from '../domain/result.ts';
import type { SettledPeople, SettledPerson } from '../domain/submission.ts';
import { remembering } from '../text/remembering.ts';
import { FILE, MOST_OPEN, PIECES, ROW } from './piece.ts';
import { NOTHING, type PersonScores } from './told-person.ts';

/** A person scored, and the cell of the name. */
type TellingPerson = { readonly cell: string; readonly total: Points | null; readonly scores: PersonScores };

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
  const placeOf = (key: string, tell: () => string): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = pieces.push(pieceFor(key, tell)) - 1;
    places.set(key, place);
    return place;
  };
  /** Places of lines by their reason, which many have in common, and then by the rest of their key: the shorter is quicker found. */
  const byReason = new Map<string, Map<string, number>>();
  const placeOfLine = (line: LineResult, row: number): number => {
    const head = headOf(line, row, file);
    if (head === null) {
      const piece = pieceOf(line, row, file);
      return placeOf(piece, () => piece);
    }
    const { because } = line;
    const known = byReason.get(because);
    const same = known ?? new Map<string, number>();
    if (known === undefined) byReason.set(because, same);
    const found = same.get(head);
    if (found !== undefined) return found;
    const place = placeOf(`${because.length}\n${because}${head}`, () => pieceOf(line, row, file));
    same.set(head, place);
    return place;
  };
  const placeOfBeside = (text: string) => (text === NOTHING ? -1 : placeOf(text, () => text));
  const settled = people.map(({ cell, total, scores: { groups, lines, ...beside } }): SettledPerson => {
    const row = Number(cell.replace(/^[A-Z]+/u, ''));
    return {
      total,
      row,
      groups: groups.map((group) => placeOf(keyOfGroup(group), () => JSON.stringify(group))),
      beside: placeOfBeside(JSON.stringify(beside)),
      lines: lines.map((line) => placeOfLine(line, row)),
    };
  });
  return { pieces, people: settled };
}

/** Pieces by their keys: files and rows are no part of either, so that those of all units are made once. */
const told = new Map<string, string>();

function pieceFor(key: string, tell: () => string): string {
  const known = told.get(key);
  if (known !== undefined) return known;
  if (told.size >= MOST_OPEN) told.clear();
  const piece = shared(tell());
  // One that had to be left as it is names its file.
  if (piece.includes(FILE) || !piece.includes('"file":')) told.set(key, piece);
  return piece;
}

/** The same for groups that are told the same. */
function keyOfGroup({ group, max, applicable, earned, points }: GroupResult): string {
  return `${max} ${applicable} ${earned} ${points} ${group}`;
}

/**
 * With its reason the same for lines whose pieces are the same, at less cost than a piece; null for a line that says more than
 * lines of people usually do.
 */
function headOf(line: LineResult, row: number, file: string): string | null {
  const {
    criterion,
    status,
    max,
    selfPoints,
    points,
    verifiedPoints,
    because: _,
    fault,
    from,
    ...rest
  } = line;
  const [cell] = from;
  if (from.length > 1 || (cell !== undefined && cell.file !== file)) return null;
  for (const _more in rest) return null;
  const place = cell === undefined ? '' : `${withoutRow(cell.cell, row)} ${cell.sheet}`;
  return `${criterion}\n${status}\n${max}\n${selfPoints}\n${points}\n${verifiedPoints}\n${fault}\n${place}`;
}

/** A line as JSON, with signs for file and row. */
function pieceOf(line: LineResult, row: number, file: string): string {
  const literal = JSON.stringify(line);
  if (/\\u000[01]/u.test(literal)) return literal;
  const from = line.from.map((cell) => ({
    ...cell,
    file: cell.file === file ? FILE : cell.file,
    cell: withoutRow(cell.cell, row),
  }));
  return JSON.stringify({ ...line, from })
    .replaceAll('"\\u0001"', FILE)
    .replaceAll('\\u0000', ROW);
}

function withoutRow(cell: string, row: number): string {
  const letters = cell.slice(0, -`${row}`.length);
  return cell === `${letters}${row}` ? `${letters}${ROW}` : cell;
}

/** One string for all pieces that are the same. */
const shared = remembering((text) => text, PIECES);

/** Pieces that were kept on the disk, each in one string with those of other units. */
export function sharedPieces(settled: SettledPeople): SettledPeople {
  return { ...settled, pieces: settled.pieces.map(shared) };
}
