import type { Points } from '../domain/points.ts';
import type { GroupResult, LineResult } from '../domain/result.ts';
import type { SettledPeople, SettledPerson } from '../domain/submission.ts';
import { memory, remembering } from '../text/remembering.ts';
import { FILE, MOST_OPEN, PIECES, ROW } from './piece.ts';
import { NOTHING, type PersonScores } from './told-person.ts';

/** A person scored, and the cell of the name; lines as they are, or told already (`tellLine`). */
type TellingPerson = {
  readonly cell: string;
  readonly total: Points | null;
  readonly scores: Omit<PersonScores, 'lines'> & { readonly lines: readonly (LineResult | string)[] };
};

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
const groups = memory<string>(MOST_OPEN);

function tellGroup(result: GroupResult): string {
  const { group, max, applicable, earned, points } = result;
  return groups(`${max} ${applicable} ${earned} ${points} ${group}`, () => JSON.stringify(result));
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

/** One string for all pieces that are the same. */
const shared = remembering((text) => text, PIECES);

/** Pieces that were kept on the disk, each in one string with those of other units. */
export function sharedPieces(settled: SettledPeople): SettledPeople {
  return { ...settled, pieces: settled.pieces.map(shared) };
}
