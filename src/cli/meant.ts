import { looseKey } from '../text/fold.ts';
import { parseYear } from './declare.ts';

const HELP = new Set(['help', 'trogiup', 'huongdan', 'giup']);

/** A command's name, with the names of the commands that it holds. */
export type CommandName = { readonly name: string; readonly holds: readonly CommandName[] };

/**
 * What was typed, as it was meant: commands in any case, with marks, or in two words; the year before the command;
 * `help` for `--help`. What cannot be told stays as it is.
 */
export function meantWords(typed: readonly string[], commands: readonly CommandName[]): readonly string[] {
  const [first = '', second] = typed;
  if (HELP.has(keyOf([first]))) return [...namesFirst(typed.slice(1), commands), '--help'];
  if (parseYear(first) !== null && second !== undefined) {
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
    if (command !== undefined) return [command.name, ...namesFirst(typed.slice(count), command.holds)];
  }
  return typed;
}

/** Letters only, without marks: `Tổng hợp` is `tonghop`. */
function keyOf(words: readonly string[]): string {
  return looseKey(words.join(' ')).replaceAll(' ', '');
}
