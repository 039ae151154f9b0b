import type { Result } from '../domain/result.ts';
import { oneLine } from './told-person.ts';

/** Deeper than this, a value stands on one line: a score line, a person, a fault. */
const LINED_DEPTH = 3;

const CHUNK_LENGTH = 1 << 16;

/**
 * `ket-qua.json` in pieces of some 64 KB: the same text for the same Result, one row per line, so that two years can
 * be compared by eye. In pieces, because the whole text of a large city does not have to be held at once.
 */
export function* resultChunks(result: Result): Generator<string> {
  let chunk = '';
  for (const piece of print(result, 0)) {
    chunk += piece;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}\n`;
}

/** The whole text of `ket-qua.json`. */
export function serialiseResult(result: Result): string {
  return [...resultChunks(result)].join('');
}

/** The bytes of `ket-qua.json`, in the same pieces. */
export function* encodeResult(result: Result): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of resultChunks(result)) yield encoder.encode(chunk);
}

function* print(value: unknown, depth: number): Generator<string> {
  if (isOneLine(value, depth)) {
    yield oneLine(value);
    return;
  }
  const indent = ' '.repeat(depth + 1);
  const isList = Array.isArray(value);
  const members = isList ? value.map((item) => ['', item] as const) : membersOf(value as object);
  yield isList ? '[\n' : '{\n';
  for (const [index, [key, member]] of members.entries()) {
    yield index === 0 ? indent : `,\n${indent}`;
    if (!isList) yield `${JSON.stringify(key)}: `;
    yield* print(member, depth + 1);
  }
  yield `\n${indent.slice(1)}${isList ? ']' : '}'}`;
}

/** Plain values, empty lists, whatever lies deep, and objects that hold no list. */
function isOneLine(value: unknown, depth: number): boolean {
  if (depth > LINED_DEPTH || value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.length === 0;
  return depth > 0 && !membersOf(value).some(([, member]) => Array.isArray(member));
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
