import type { Result } from '../domain/result.ts';
import { termKey } from '../domain/term.ts';
import { sha256, sha256OfPieces } from '../io/hash.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { indexBuilder } from '../result/result-index.ts';
import type { Span } from '../result/scan-object.ts';
import { type ResultPiece, resultPieces } from '../result/serialise-result.ts';
import { oneLineInBytes } from '../result/told-person.ts';
import { recordOf } from '../review/year-record.ts';
import type { ReviewPaths } from '../workspace/paths.ts';
import { keepIndex, keepSummary, type ResultPaths } from '../workspace/results/kept.ts';
import { unitFingerprint } from './unit-fingerprint.ts';
import { keepUnits, type UnitsBefore, type UnitText, unitsBefore } from './units-before.ts';
import { type MadeFrom, standsAsMade, writeOnce } from './write-once.ts';

/**
 * Writes `ket-qua.json`, and keeps beside it where everything stands in it and what a review takes of it: both as a reader
 * of the file would find them, who need not look for them then. What the tool has just added up adds up. `basis` tells all
 * that the Result is made from: a file that was written from the same stays.
 */
export async function writeResult(
  paths: ResultPaths & Pick<ReviewPaths, 'madeFrom'>,
  { result, basis }: { readonly result: Result; readonly basis: string | null },
): Promise<void> {
  const from = basis === null ? null : madeFrom(paths, basis);
  await writeOnce(paths.result, from, () => writeAnew(paths, result));
}

/** Whether `ket-qua.json` stands as it was written from the same Result before. */
export function isResultWritten(
  paths: Pick<ReviewPaths, 'result' | 'fingerprint' | 'madeFrom'>,
  basis: string,
): Promise<boolean> {
  return standsAsMade(paths.result, madeFrom(paths, basis));
}

function madeFrom(paths: Pick<ReviewPaths, 'fingerprint' | 'madeFrom'>, basis: string): MadeFrom {
  return { basis, kept: paths.madeFrom.result, fingerprint: paths.fingerprint };
}

/** Answers the SHA-256 of the file. */
async function writeAnew(
  paths: ResultPaths & Pick<ReviewPaths, 'madeFrom'>,
  result: Result,
): Promise<string> {
  const index = indexBuilder();
  const hash = sha256OfPieces();
  const units: UnitText[] = [];
  const noted = { note: notesOf(result, index), add: hash.add, units };
  await writeFileSafely(
    paths.result,
    encoded(result, noted, () => unitsBefore(paths)),
  );
  const of = { sha256: hash.end(), isEditionKnown: true };
  const soundness = { faults: [], subjects: [], named: [] };
  const { sha256: criteria } = result.criteria;
  await keepUnits(paths, units);
  await keepIndex(paths.index, of, { criteria, index: index.finish(), soundness });
  if (result.review === 'annual')
    await keepSummary(paths.summary, of, recordOf(result, `${termKey(result)}/ket-qua.json`, of.sha256));
  return of.sha256;
}

const CHUNK_LENGTH = 1 << 16;

/** What is noted of the text while it is written. */
type Noted = {
  readonly note: (of: NonNullable<ResultPiece['of']>, span: Span) => void;
  readonly add: (bytes: Uint8Array) => void;
  readonly units: UnitText[];
};

/**
 * The text in pieces of some 64 KB, each in the place of the one before: it is written before the next one comes. A unit that says what it
 * said before is copied from where it stands.
 */
async function* encoded(
  result: Result,
  { note, add, units }: Noted,
  openBefore: () => Promise<UnitsBefore>,
): AsyncGenerator<Uint8Array> {
  let buffer = Buffer.allocUnsafe(4 * CHUNK_LENGTH);
  let length = 0;
  let at = 0;
  const take = (): Uint8Array => {
    const bytes = buffer.subarray(0, length);
    add(bytes);
    length = 0;
    return bytes;
  };
  const before = await openBefore();
  try {
    for (const { tell, of } of resultPieces(result, oneLineInBytes)) {
      const unit = of?.key === 'units' && of.item !== null ? result.units[of.item] : undefined;
      const says = unit === undefined ? null : unitFingerprint(unit);
      const known = says === null ? null : await before.find(says);
      const text = known?.bytes ?? tell();
      const size = text.length;
      if (length > 0 && length + size > buffer.length) yield take();
      if (size > buffer.length) buffer = Buffer.allocUnsafe(2 * size);
      if (typeof text === 'string') buffer.write(text, length, 'latin1');
      else buffer.set(text, length);
      const span: Span = [at, at + size];
      if (of !== undefined) note(of, span);
      if (says !== null) {
        const own = known?.sha256 ?? sha256(buffer.subarray(length, length + size));
        units.push({ says, span, sha256: own });
      }
      at += size;
      length += size;
      if (length >= CHUNK_LENGTH) yield take();
    }
    yield take();
  } finally {
    // Windows puts no file in the place of one that is open.
    await before.close();
  }
}

function notesOf(result: Result, index: ReturnType<typeof indexBuilder>) {
  const lists: Readonly<Record<string, (item: number, span: Span) => void>> = {
    units: noting(result.units, index.unit),
    inputs: noting(result.inputs, index.input),
    nominations: noting(result.nominations, index.nomination),
    diagnostics: noting(result.diagnostics, index.diagnostic),
  };
  const members = new Map<string, Span>();
  return ({ key, item }: NonNullable<ResultPiece['of']>, span: Span) => {
    const note = lists[key];
    if (note !== undefined) {
      if (item !== null) note(item, span);
      return;
    }
    // Of another list, from its bracket to its bracket.
    const [start] = members.get(key) ?? (item === null ? span : [span[0] - LIST_HEAD]);
    const whole: Span = [start, item === null ? span[1] : span[1] + LIST_FOOT];
    members.set(key, whole);
    index.member(key, whole);
  };
}

/** `[`, a line end and two spaces stand before the first item of a list; a line end, a space and `]` after the last. */
const LIST_HEAD = 4;
const LIST_FOOT = 3;

function noting<T>(items: readonly T[], note: (item: T, span: Span) => void) {
  return (item: number, span: Span) => {
    const value = items[item];
    if (value !== undefined) note(value, span);
  };
}
