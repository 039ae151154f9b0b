import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { diagnose } from '../diagnostics/diagnose.ts';
import { ofPeriod, type Term } from '../domain/term.ts';
import { readTerm } from '../text/read-term.ts';
import { toolVersion } from '../version.ts';
import { completionCommand } from './commands/hoanthanh.ts';
import { commands } from './commands/registry.ts';
import type { Host } from './definition.ts';
import { firstSentence, formatHelp, HELP_WIDTH } from './help.ts';
import { type CommandName, meantWords } from './meant.ts';
import type { ExitCode } from './outcome.ts';
import { fitted } from './print/fit.ts';
import { type Prompts, StoppedError } from './prompts.ts';
import { failWith } from './report.ts';
import { ASKS_FOR_SUGGESTIONS } from './steps/completion-script.ts';
import { describeUsageError } from './usage-error.ts';
import { realWorld, type World } from './world.ts';

/** A line of the menu stays on one line of a terminal of 80 columns. */
const MENU_WIDTH = 76;

/** Runs the program on what was typed and answers its exit code (contract section 2). */
export async function runProgram(typed: readonly string[], given: World = realWorld()): Promise<ExitCode> {
  // What programs are to read stands as it is.
  const world = typed.includes('--json') || typed[0] === completionCommand.name ? given : fitted(given);
  if (typed[0] === ASKS_FOR_SUGGESTIONS) {
    const { suggestions } = await import('./steps/suggest.ts');
    const program = buildProgram({ world, typed, end: () => undefined });
    for (const each of await suggestions(program, typed.slice(1, -1), world)) world.out(`${each}\n`);
    return 0;
  }
  return runMeant(
    meantWords(typed, namesOf(buildProgram({ world, typed, end: () => undefined }))),
    world,
    [],
  );
}

/** `asked`: arguments that the person was asked for already; none is asked for twice. */
async function runMeant(typed: readonly string[], world: World, asked: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const end = (code: ExitCode) => {
    exitCode = code;
  };
  const program = buildProgram({ world, typed, end });
  try {
    const start = startOf(typed);
    if (start !== null) exitCode = await openDesk(program, world, start);
    else await program.parseAsync(typed, { from: 'user' });
  } catch (error) {
    if (error instanceof LacksArgument) {
      const mayAsk = !typed.includes('--json') && !typed.includes('--khong-hoi');
      if (world.prompts !== null && mayAsk && !asked.includes(error.term))
        return askAndRun(error, typed, { ...world, prompts: world.prompts }, asked);
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const what = describeUsageError(error);
    return failWith(world, typed.includes('--json'), [diagnose('TD9001', {}, { what })]);
  }
  return exitCode;
}

/** A command line that lacks an argument, told with all that is needed to ask for it. */
class LacksArgument extends CommanderError {
  readonly term: string;
  readonly words: string;
  readonly given: readonly string[];
  readonly command: string;

  constructor(command: Command, term: string) {
    super(1, 'commander.missingArgument', `error: missing required argument '${term}'`);
    this.term = term;
    this.words = command.registeredArguments.find((each) => each.name() === term)?.description ?? '';
    this.given = command.args;
    this.command = command.name();
  }
}

async function askAndRun(
  { term, words, given, command }: LacksArgument,
  typed: readonly string[],
  world: World & { readonly prompts: Prompts },
  asked: readonly string[],
): Promise<ExitCode> {
  const { askMissing } = await import('./desk/ask-missing.ts');
  const folder = typed[typed.indexOf('--thu-muc') + 1];
  const there =
    typed.includes('--thu-muc') && folder !== undefined ? { ...world, typedWorkspace: folder } : world;
  try {
    const answer = await askMissing(there, world.prompts, { name: term, words, given });
    // Right behind what it follows: a flag with several values would take it for one of them at the end.
    const at = typed.lastIndexOf(given.at(-1) ?? command) + 1;
    return await runMeant([...typed.slice(0, at), ...answer, ...typed.slice(at)], world, [...asked, term]);
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    world.err('Đã dừng theo yêu cầu.\n');
    return 2;
  }
}

function buildProgram(host: Host): Command {
  const { world } = host;
  const program = new Command('thidua')
    .description(
      'Tổng hợp, chấm điểm, xếp hạng và lập văn bản thi đua – khen thưởng từ bảng tính của các đơn vị,\ntheo kế hoạch và bộ tiêu chí của cơ quan.',
    )
    .usage('<lệnh> [tùy chọn]')
    .version(toolVersion, '-V, --version', 'in phiên bản của công cụ')
    .helpOption('-h, --help', 'in hướng dẫn này')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ formatHelp, helpWidth: HELP_WIDTH })
    .configureOutput({ writeOut: world.out, writeErr: world.err, outputError: () => {} })
    .addOption(new Option('--khong-hoi', 'không mở bảng chọn').hideHelp());
  for (const { addTo } of commands) addTo(program, host);
  for (const command of allCommands(program)) {
    command
      .copyInheritedSettings(program)
      .helpOption('-h, --help', 'in hướng dẫn này')
      .exitOverride()
      .allowExcessArguments(false)
      .showSuggestionAfterError(true);
    // What is missing may be asked for: commander only names it.
    Object.assign(command, {
      missingArgument: (term: string) => {
        throw new LacksArgument(command, term);
      },
    });
  }
  program.addHelpText(
    'after',
    '\nVí dụ:\n  thidua khoitao thi-dua-2022        tạo thư mục làm việc\n  thidua tonghop 2022                tổng hợp năm 2022 và lập văn bản\n\nGõ “thidua <lệnh> --help” để xem cách dùng từng lệnh.',
  );
  return program;
}

function allCommands(command: Command): readonly Command[] {
  return command.commands.flatMap((sub) => [sub, ...allCommands(sub)]);
}

function namesOf({ commands: held }: Command): readonly CommandName[] {
  return held.map((command) => ({
    name: command.name(),
    holds: namesOf(command),
    takes: command.registeredArguments.length,
  }));
}

/** Where the screen opens, if nothing but a year or a folder was typed; null where there is more. */
function startOf(
  typed: readonly string[],
): { readonly term: Term | null; readonly folder: string | null } | null {
  const [first = ''] = typed;
  const term = readTerm(first);
  const rest = term === null ? typed : typed.slice(1);
  if (rest.length === 0) return { term, folder: null };
  const [flag, folder = ''] = rest;
  return flag === '--thu-muc' && rest.length === 2 && folder !== '' ? { term, folder } : null;
}

/** Nothing typed, or a year or a period alone: the screen on a terminal; else help, or the state of that year. */
async function openDesk(
  program: Command,
  world: World,
  { term, folder }: { readonly term: Term | null; readonly folder: string | null },
): Promise<ExitCode> {
  const { prompts } = world;
  if (prompts === null && term === null && folder === null) {
    program.outputHelp();
    return 0;
  }
  const place = {
    year: term?.year ?? null,
    ...(term === null ? {} : ofPeriod(term)),
    folder: folder === null ? null : resolve(world.cwd, folder),
    review: 'annual',
  } as const;
  if (prompts === null) {
    const { tellYear } = await import('./desk/tell-year.ts');
    return tellYear(world, place);
  }
  const { runDesk } = await import('./desk/run-desk.ts');
  const leaves = allCommands(program).filter(({ commands: held }) => held.length === 0);
  const choices = leaves.map((command) => {
    const words = pathOf(command);
    const name = `${words.join(' ')} – ${firstSentence(command.description())}`;
    return {
      name: name.length > MENU_WIDTH ? `${name.slice(0, MENU_WIDTH - 1).trimEnd()}…` : name,
      value: words,
    };
  });
  return runDesk(world, prompts, { run: runProgram, commands: choices }, place);
}

function pathOf(command: Command): readonly string[] {
  return command.parent === null ? [] : [...pathOf(command.parent), command.name()];
}
