import { Argument, type Command as CommanderCommand } from 'commander';
import type { Staged } from '../diagnostics/diagnostic.ts';
import type { AnswerOptions } from './common-options.ts';
import { commanderOption, type Declarations, type Typed } from './declare.ts';
import type { Definition, Host } from './definition.ts';
import { helpText } from './help.ts';
import { runCommand } from './runner.ts';

/** One command of the program: one file in `commands/`, one line in its registry. */
export type Command = {
  readonly name: string;
  readonly addTo: (parent: CommanderCommand, host: Host) => void;
};

/** Makes a command of its definition. */
export function defineCommand<A extends Declarations, O extends Declarations & AnswerOptions, Opened>(
  definition: Definition<A, O, Opened>,
): Command {
  const { name, description, examples, note, args, options } = definition;
  return {
    name,
    addTo: (parent, host) => {
      const command = parent.command(name).description(description);
      for (const { term, words } of Object.values(args)) command.addArgument(new Argument(term, words));
      for (const declared of Object.values(options)) command.addOption(commanderOption(declared));
      command.addHelpText('after', afterHelp(examples, note)).action(async (...received: Typed[]) => {
        host.end(await runCommand(definition, host, { args: received, options: command.optsWithGlobals() }));
      });
    },
  };
}

/** A command that only holds others. */
export function defineGroup(
  group: Pick<Definition<Declarations, AnswerOptions, unknown>, 'name' | 'description' | 'examples'>,
  commands: readonly Command[],
): Command {
  return {
    name: group.name,
    addTo: (parent, host) => {
      const command = parent
        .command(group.name)
        .usage('<lệnh> [tùy chọn]')
        .helpCommand(false)
        .description(group.description)
        .addHelpText('after', afterHelp(group.examples));
      for (const { addTo } of commands) addTo(command, host);
    },
  };
}

/** For a command that needs no workspace, or looks for one by itself. */
export async function nothing(): Promise<Staged<'nothing'>> {
  return { value: 'nothing', diagnostics: [] };
}

function afterHelp(examples: readonly string[], note?: string): string {
  const lines = ['', 'Ví dụ:', ...examples.map((example) => `  ${example}`)];
  return [...lines, ...(note === undefined ? [] : ['', helpText(note)])].join('\n');
}
