import { termKey } from '../domain/term.ts';
import { looseKey } from '../text/fold.ts';
import { readTerm } from '../text/read-term.ts';
import { parseYear } from './declare.ts';

const HELP = new Set(['help', 'trogiup', 'huongdan', 'giup']);

/** A command's name, with the names of the commands that it holds. */
export type CommandName = {
  readonly name: string;
  readonly holds: readonly CommandName[];
  /** How many arguments it has. */
  readonly takes?: number;
};

/**
 * What was typed, as it was meant: commands in any case, with marks, or in two words; the year before the command;
 * a reporting period in several words (`quý 2/2026`, `6 tháng 2026`); `help` for `--help`. What cannot be told stays as it is.
 */
export function meantWords(typed: readonly string[], commands: readonly CommandName[]): readonly string[] {
  const [first = '', second] = typed;
  if (HELP.has(keyOf([first]))) return [...namesFirst(typed.slice(1), commands), '--help'];
  if (readTerm(first) !== null && second !== undefined) {
    const turned = namesFirst(typed.slice(1), commands);
    const command = commands.find(({ name }) => name === turned[0]);
    if (command !== undefined && command.holds.length === 0) return [command.name, first, ...turned.slice(1)];
  }
  return namesFirst(typed, commands);
}

function namesFirst(typed: readonly string[], commands: readonly CommandName[]): readonly string[] {
  for (const count of [1, 2, 3, 4]) {
    const words = typed.slice(0, count);
    if (words.length < count || words.some((word) => word.startsWith('-'))) break;
    const command = commands.find(({ name }) => name === keyOf(words));
    if (command === undefined) continue;
    const rest = namesFirst(typed.slice(count), command.holds);
    return [command.name, ...(command.holds.length > 0 ? rest : termsTogether(rest, command.takes ?? 0))];
  }
  return typed;
}

/** So many words may say a period: `6 tháng đầu năm 2026`. */
const MOST_WORDS = 6;

/**
 * Words that say a period together, as one. Behind a year (`2026 Q2`) only where the command takes nothing else: it may be the
 * name of a unit or a folder.
 */
function termsTogether(words: readonly string[], takes: number): readonly string[] {
  const flags = words.findIndex((word) => word.startsWith('-'));
  const end = flags === -1 ? words.length : flags;
  const said: string[] = [];
  for (let at = 0; at < end; ) {
    const found = takes > 1 && parseYear(words[at] ?? '') !== null ? null : termAt(words.slice(at, end));
    said.push(found?.key ?? words[at] ?? '');
    at += found?.count ?? 1;
  }
  return [...said, ...words.slice(end)];
}

function termAt(words: readonly string[]): { readonly key: string; readonly count: number } | null {
  // What follows a whole period is something else: `gop 2026-Q2 .`
  if (readTerm(words[0] ?? '')?.reportingPeriod !== undefined) return null;
  for (let count = Math.min(MOST_WORDS, words.length); count > 1; count -= 1) {
    const term = readTerm(words.slice(0, count).join(' '));
    if (term?.reportingPeriod !== undefined) return { key: termKey(term), count };
  }
  return null;
}

/** Letters only, without marks: `Tổng hợp` is `tonghop`. */
function keyOf(words: readonly string[]): string {
  return looseKey(words.join(' ')).replaceAll(' ', '');
}
