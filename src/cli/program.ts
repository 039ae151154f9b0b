import { Command, CommanderError, Option } from 'commander';
import { diagnose } from '../diagnostics/diagnose.ts';
import { toolVersion } from '../version.ts';
import { commands } from './commands/registry.ts';
import type { Host } from './definition.ts';
import { formatHelp } from './help.ts';
import type { ExitCode } from './outcome.ts';
import { failWith } from './report.ts';
import { ASKS_FOR_SUGGESTIONS } from './steps/completion-script.ts';
import { describeUsageError } from './usage-error.ts';
import { realWorld, type World } from './world.ts';

/** Runs the program on what was typed and answers its exit code (contract section 2). */
export async function runProgram(typed: readonly string[], world: World = realWorld()): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const end = (code: ExitCode) => {
    exitCode = code;
  };
  const program = buildProgram({ world, typed, end });
  try {
    if (typed[0] === ASKS_FOR_SUGGESTIONS) {
      const { suggestions } = await import('./steps/suggest.ts');
      for (const each of await suggestions(program, typed.slice(1, -1), world)) world.out(`${each}\n`);
      return 0;
    }
    if (typed.length === 0) exitCode = await start(program, world);
    else await program.parseAsync(typed, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const what = describeUsageError(error);
    return failWith(world, typed.includes('--json'), [diagnose('TD9001', {}, { what })]);
  }
  return exitCode;
}

function buildProgram(host: Host): Command {
  const { world } = host;
  const program = new Command('thidua')
    .description(
      'Tổng hợp, chấm điểm, xếp hạng và lập văn bản thi đua – khen thưởng từ bảng tính của các đơn vị,\ntheo Kế hoạch 756/KH-UBND ngày 24/7/2019 của UBND thành phố Thanh Hóa.',
    )
    .usage('<lệnh> [tùy chọn]')
    .version(toolVersion, '-V, --version', 'in phiên bản của công cụ')
    .helpOption('-h, --help', 'in hướng dẫn này')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ formatHelp })
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

/** Nothing typed: the menu on a terminal, else help. */
async function start(program: Command, world: World): Promise<ExitCode> {
  if (world.prompts === null) {
    program.outputHelp();
    return 0;
  }
  const { pickInMenu } = await import('./menu.ts');
  const picked = await pickInMenu(world, world.prompts);
  return picked === null ? 0 : runProgram(picked, world);
}
