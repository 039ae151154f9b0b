import type { Result } from '../domain/result.ts';

/** Deeper than this, a value stands on one line: a score line, a person, a fault. */
const LINED_DEPTH = 3;

/** `ket-qua.json`: the same bytes for the same Result, one row per line, so that two years can be compared by eye. */
export function serialiseResult(result: Result): string {
  return `${print(result, 0)}\n`;
}

function print(value: unknown, depth: number): string {
  if (depth > LINED_DEPTH || value === null || typeof value !== 'object') return JSON.stringify(value);
  const indent = ' '.repeat(depth + 1);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => indent + print(item, depth + 1)).join(',\n')}\n${indent.slice(1)}]`;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0 || !members.some(([, member]) => Array.isArray(member))) {
    if (depth > 0) return JSON.stringify(value);
  }
  const lines = members.map(
    ([key, member]) => `${indent}${JSON.stringify(key)}: ${print(member, depth + 1)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent.slice(1)}}`;
}
