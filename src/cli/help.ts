import type { Command, Help } from 'commander';
import { wrap } from './print/text.ts';

/** Help fits every terminal. */
const HELP_WIDTH = 80;

/** Sentences broken at spaces; lines that were broken by hand are joined first. */
export function helpText(words: string): string {
  return wrap(words.replaceAll('\n', ' '), HELP_WIDTH).join('\n');
}

/** Help in Vietnamese: what the command does, how to type it, its flags, and an example. */
export function formatHelp(command: Command, helper: Help): string {
  const width = helper.padWidth(command, helper);
  const list = (title: string, items: readonly (readonly [string, string])[]) =>
    items.length === 0
      ? []
      : [
          title,
          ...items.map(([term, description]) => helper.formatItem(term, width, description, helper)),
          '',
        ];
  const description = helper.commandDescription(command);
  return [
    `Cách dùng: ${helper.commandUsage(command).replace('[options]', '[tùy chọn]').replace('[command]', '<lệnh>')}`,
    '',
    ...(description === '' ? [] : [helpText(description), '']),
    ...list(
      'Tham số:',
      helper
        .visibleArguments(command)
        .map((argument) => [helper.argumentTerm(argument), helper.argumentDescription(argument)]),
    ),
    ...list(
      'Lệnh:',
      helper
        .visibleCommands(command)
        .map((sub) => [
          helper.subcommandTerm(sub).replace(' [options]', ''),
          helper.subcommandDescription(sub),
        ]),
    ),
    ...list(
      'Tùy chọn:',
      helper
        .visibleOptions(command)
        .map((option) => [helper.optionTerm(option), helper.optionDescription(option)]),
    ),
  ].join('\n');
}
