import type { LineResult } from '../domain/result.ts';
import { remembering } from '../text/remembering.ts';

/** Stand in a piece for the row of the person and the name of the file, as JSON never writes them. */
export const ROW = '\u0000';
export const FILE = '\u0001';

/** So many pieces are remembered, of any length; units differ in few of theirs. */
export const MOST_OPEN = 20_000;
export const PIECES = { most: MOST_OPEN, longest: Number.POSITIVE_INFINITY };

/** A piece, ready to be told and made for a file (`name`: as JSON) and a row. */
export type OpenPiece = {
  readonly tell: Tell;
  /** The same in letters of one byte (`inBytes`), also for the name. */
  readonly tellBytes: Tell;
  /** Its own object each time, and nothing in it shared. */
  readonly make: (file: string, row: number) => unknown;
  /** The same without the cells of a line: one object for all, which nobody changes. */
  readonly placeless: () => unknown;
};

type Tell = (name: string, row: number) => string;

/**
 * A text as its bytes in UTF-8, a letter each: of such letters much text is put together and written in a fraction of the time
 * that letters of other scripts take.
 */
export function inBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Pieces that were asked for, each opened once. */
export const openedPiece = remembering(openPiece, PIECES);

function openPiece(piece: string): OpenPiece {
  const tell = tellerOf(piece);
  const { make, rest } = makerOf(piece, tell);
  let ofBytes: Tell | null = null;
  return {
    tell,
    make,
    placeless: () => rest,
    tellBytes: (name, row) => {
      ofBytes ??= tellerOf(inBytes(piece));
      return ofBytes(name, row);
    },
  };
}

type Maker = Pick<OpenPiece, 'make'> & { readonly rest: unknown };

function makerOf(piece: string, tell: Tell): Maker {
  const parse = (file: string, row: number) => JSON.parse(tell(JSON.stringify(file), row)) as unknown;
  const { from, ...rest } = parse('', 0) as LineResult;
  const isFlat = Object.values(rest).every((value) => typeof value !== 'object' || value === null);
  if (isFlat && from === undefined) return { make: () => ({ ...rest }), rest };
  const end = /^(.*)"from":\[\{"file":\x01,"sheet":("(?:[^"\\]|\\.)*"),"cell":"([A-Z]+)\x00"\}\]\}$/su.exec(
    piece,
  );
  const [, , sheetText = '', letters = ''] = end ?? [];
  if (!isFlat || end === null) return { make: parse, rest };
  const sheet = JSON.parse(sheetText) as string;
  const cellOf = (file: string, row: number) => [{ file, sheet, cell: `${letters}${row}` }];
  const { criterion, status, max, selfPoints, points, verifiedPoints, because, ...more } = rest;
  if (Object.keys(more).length > 0) {
    return { make: (file, row) => ({ ...rest, from: cellOf(file, row) }), rest };
  }
  // Written out: made for every line of every person, several times.
  const usual = { criterion, status, max, selfPoints, points, verifiedPoints, because };
  const make = (file: string, row: number) => ({
    criterion: usual.criterion,
    status: usual.status,
    max: usual.max,
    selfPoints: usual.selfPoints,
    points: usual.points,
    verifiedPoints: usual.verifiedPoints,
    because: usual.because,
    from: cellOf(file, row),
  });
  return { make, rest };
}

function tellerOf(piece: string): Tell {
  const [begin = '', middle = '', ...others] = piece.split(FILE);
  const [before = '', after = '', ...more] = middle.split(ROW);
  const isUsual = others.length === 0 && more.length === 0 && piece.includes(FILE) && middle.includes(ROW);
  if (isUsual && !begin.includes(ROW)) return (name, row) => `${begin}${name}${before}${row}${after}`;
  if (!piece.includes(FILE) && !piece.includes(ROW)) return () => piece;
  return (name, row) => piece.replaceAll(FILE, () => name).replaceAll(ROW, `${row}`);
}
