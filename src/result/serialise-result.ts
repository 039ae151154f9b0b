import type { Result } from '../domain/result.ts';
import { oneLine } from './told-person.ts';

/** Deeper than this, a value stands on one line: a score line, a person, a fault. */
const LINED_DEPTH = 3;

const CHUNK_LENGTH = 1 << 16;

/** A piece of the text: a whole value of the Result or item of a list of it, or what stands between two. Told when it is asked for. */
export type ResultPiece = {
  readonly tell: () => string;
  /** Which value it is: `units` 3, or `year` null. */
  readonly of?: { readonly key: string; readonly item: number | null };
};

/**
 * `ket-qua.json` value by value: the same text for the same Result, one row per line, so that two years can be compared by
 * eye. The whole text of a large city is never held at once. `line` tells what stands on one line: as text, or as bytes, a
 * letter each (what stands between is ASCII).
 */
export function* resultPieces(result: Result, line = oneLine): Generator<ResultPiece> {
  const plain = (text: string): ResultPiece => ({ tell: () => text });
  const between = (depth: number, index: number) => plain(`${index === 0 ? '' : ','}\n${' '.repeat(depth)}`);
  yield plain('{');
  for (const [index, [key, member]] of membersOf(result).entries()) {
    yield between(1, index);
    yield plain(`${line(key)}: `);
    if (!Array.isArray(member) || member.length === 0) {
      yield { tell: () => print(member, 1, line), of: { key, item: null } };
      continue;
    }
    yield plain('[');
    for (const [item, value] of member.entries()) {
      yield between(2, item);
      yield { tell: () => print(value, 2, line), of: { key, item } };
    }
    yield plain('\n ]');
  }
  yield plain('\n}\n');
}

/** The text of `ket-qua.json` in chunks of some 64 KB. */
export function* resultChunks(result: Result): Generator<string> {
  let chunk = '';
  for (const { tell } of resultPieces(result)) {
    chunk += tell();
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** All that a Result says beside its units, a value at a time. */
export function* contentBesideUnits({ units: _, ...result }: Result): Generator<string> {
  for (const [key, member] of membersOf(result)) {
    yield `\n${key}`;
    for (const each of Array.isArray(member) ? member : [member]) yield `\n${JSON.stringify(each)}`;
  }
}

/** The whole text of `ket-qua.json`. */
export function serialiseResult(result: Result): string {
  return [...resultChunks(result)].join('');
}

function print(value: unknown, depth: number, line: typeof oneLine): string {
  if (isOneLine(value, depth)) return line(value);
  const indent = ' '.repeat(depth + 1);
  const isList = Array.isArray(value);
  let text = isList ? '[' : '{';
  const add = (member: string, index: number) => {
    text += `${index === 0 ? '' : ','}\n${indent}${member}`;
  };
  if (isList) for (const [index, item] of value.entries()) add(print(item, depth + 1, line), index);
  else
    for (const [index, [key, member]] of membersOf(value as object).entries())
      add(`${line(key)}: ${print(member, depth + 1, line)}`, index);
  return `${text}\n${indent.slice(1)}${isList ? ']' : '}'}`;
}

/** Plain values, empty lists, whatever lies deep, and objects that hold no list. */
function isOneLine(value: unknown, depth: number): boolean {
  if (depth > LINED_DEPTH || value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.length === 0;
  return !membersOf(value).some(([, member]) => Array.isArray(member));
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
