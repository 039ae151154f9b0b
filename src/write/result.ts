import type { Result } from '../domain/result.ts';
import { termKey } from '../domain/term.ts';
import { sha256OfPieces } from '../io/hash.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { indexBuilder } from '../result/result-index.ts';
import type { Span } from '../result/scan-object.ts';
import { type ResultPiece, resultPieces } from '../result/serialise-result.ts';
import { oneLineInBytes } from '../result/told-person.ts';
import { recordOf } from '../review/year-record.ts';
import type { ReviewPaths } from '../workspace/paths.ts';
import { keepIndex, keepSummary, type ResultPaths } from '../workspace/results/kept.ts';
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
async function writeAnew(paths: ResultPaths, result: Result): Promise<string> {
  const index = indexBuilder();
  const hash = sha256OfPieces();
  const note = notesOf(result, index);
  await writeFileSafely(paths.result, encoded(result, note, hash.add));
  const of = { sha256: hash.end(), isEditionKnown: true };
  const soundness = { faults: [], subjects: [], named: [] };
  const { sha256: criteria } = result.criteria;
  await keepIndex(paths.index, of, { criteria, index: index.finish(), soundness });
  if (result.review === 'annual')
    await keepSummary(paths.summary, of, recordOf(result, `${termKey(result)}/ket-qua.json`, of.sha256));
  return of.sha256;
}

const CHUNK_LENGTH = 1 << 16;

/** The text in pieces of some 64 KB, each in the place of the one before: it is written before the next one comes. */
function* encoded(
  result: Result,
  note: (of: NonNullable<ResultPiece['of']>, span: Span) => void,
  add: (bytes: Uint8Array) => void,
): Generator<Uint8Array> {
  let buffer = Buffer.allocUnsafe(4 * CHUNK_LENGTH);
  let length = 0;
  let at = 0;
  const take = (): Uint8Array => {
    const bytes = buffer.subarray(0, length);
    add(bytes);
    length = 0;
    return bytes;
  };
  for (const { text, of } of resultPieces(result, oneLineInBytes)) {
    const size = text.length;
    if (length > 0 && length + size > buffer.length) yield take();
    if (size > buffer.length) buffer = Buffer.allocUnsafe(2 * size);
    buffer.write(text, length, 'latin1');
    if (of !== undefined) note(of, [at, at + size]);
    at += size;
    length += size;
    if (length >= CHUNK_LENGTH) yield take();
  }
  yield take();
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
