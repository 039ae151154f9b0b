import { withoutEnd } from '../../text/letters.ts';
import { levels, score, yesNo } from './marks/chosen.ts';
import { count, deduction, perItem } from './marks/counted.ts';
import { isObject, type MarkWords, type Params } from './marks/mark-words.ts';
import { ratio } from './marks/ratio.ts';
import { relative } from './marks/relative.ts';
import { target } from './marks/target.ts';

/** The text of `Mốc` for a line: words where they say all of it, else the params as the file has them. */
export function writeMarks(kind: string, params: unknown, max: number): string {
  const given = asParams(params);
  const words = WORDS[kind]?.write(given, max) ?? null;
  if (words !== null && isSame(readMarks(kind, words, max), params)) return words;
  return Object.keys(given).length === 0 ? '' : JSON.stringify(given);
}

/** The params that a text of `Mốc` says for a kind; null where it says none that this kind has. */
export function readMarks(kind: string, text: string, max: number): unknown {
  const typed = text.normalize('NFC').trim();
  if (typed.startsWith('{')) {
    try {
      return JSON.parse(typed);
    } catch {
      return null;
    }
  }
  return WORDS[kind]?.read(linesOf(typed), max) ?? null;
}

/** What a clerk may write in `Mốc` for a kind; `''` where nothing is needed. */
export function exampleOfMarks(kind: string): string {
  return WORDS[kind]?.example ?? '';
}

const WORDS: Readonly<Record<string, MarkWords>> = {
  levels,
  ratio,
  count,
  score,
  'yes-no': yesNo,
  deduction,
  'per-item': perItem,
  target,
  relative,
};

/** Lines, or pieces between semicolons where all stands in one. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(text.includes('\n') ? '\n' : ';');
  return lines
    .map((line) => withoutEnd(line.replace(/\s+/gu, ' '), '.;,').trim())
    .filter((line) => line !== '');
}

function asParams(params: unknown): Params {
  return isObject(params) ? params : {};
}

/** Whether two params say the same, whatever the order of their keys; none is the same as nothing in them. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a ?? {}) === canonical(b ?? {});
}

function canonical(given: unknown): string {
  return JSON.stringify(given, (_, each: unknown) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}
