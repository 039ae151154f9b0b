import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { termKey } from '../../domain/term.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import type { ExitCode } from '../outcome.ts';
import { printDiagnostics } from '../print/diagnostics.ts';
import { asTyped } from '../print/shown-path.ts';
import { styleFor } from '../print/style.ts';
import { BackError, type Choice, type Prompts, StoppedError } from '../prompts.ts';
import { typedPaths } from '../typed-paths.ts';
import type { World } from '../world.ts';
import { COMMANDS, choicesOf, LEAVE, type Pick } from './choices.ts';
import { choosePlace } from './choose-place.ts';
import { describeDesk } from './describe-desk.ts';
import { type Desk, type DeskPlace, deskOf } from './desk-state.ts';
import { namesToFind, whoIs } from './find-names.ts';
import { recentWorkspaces, rememberWorkspace } from './recent-workspaces.ts';

/** A few choices, what is above and below them, and one fault more. */
const ROOM_FOR_CHOICES = 16;

/** What the screen needs of the program around it. */
export type DeskProgram = {
  /** Runs a command line to its end. */
  readonly run: (typed: readonly string[], world: World) => Promise<ExitCode>;
  /** Every command with what it does. */
  readonly commands: readonly Choice<readonly string[]>[];
};

/**
 * `thidua` on a terminal: the year at a glance and what can be done, again after each action, until the person leaves.
 * Esc goes back to it from every question; Ctrl+C ends it wherever it is pressed.
 */
export async function runDesk(
  world: World,
  prompts: Prompts,
  program: DeskProgram,
  start: Partial<DeskPlace> = {},
): Promise<ExitCode> {
  let place: DeskPlace = { folder: null, year: null, review: 'annual', ...start };
  for (let isFirst = true; ; isFirst = false) {
    const desk = await deskOf(world, place);
    if (!isFirst) world.err(freshScreen(world));
    const height = await show(world, desk);
    try {
      const pick = await prompts.choose('Bạn muốn làm gì?', await picksOf(world, desk), {
        // Below the choices stands how to use the keys.
        pageSize: Math.max(5, world.rows - height - 4),
        enter: 'thực hiện',
      });
      if ('do' in pick && pick.do === 'leave') return 0;
      place = await act({ world, prompts, program, desk, place }, pick);
    } catch (error) {
      // Esc at any question leads back here; the first screen has nothing behind it.
      if (error instanceof BackError) continue;
      if (error instanceof StoppedError) return 0;
      throw error;
    }
  }
}

type Scene = {
  readonly world: World;
  readonly prompts: Prompts;
  readonly program: DeskProgram;
  readonly desk: Desk;
  readonly place: DeskPlace;
};

/** Does what was picked, and answers what the screen is about afterwards. */
async function act(scene: Scene, pick: Pick): Promise<DeskPlace> {
  const { world, prompts, program, desk, place } = scene;
  if ('run' in pick) return runHere(scene, pick.run);
  switch (pick.do) {
    case 'place':
      return choosePlace(world, prompts, desk, place);
    case 'find':
      return findSomebody(scene);
    case 'commands': {
      const look = { pageSize: Math.max(5, world.rows - 6), enter: 'chạy' };
      return runHere(scene, await prompts.choose('Lệnh nào?', program.commands, look));
    }
    case 'create': {
      const typed = await prompts.text('Tạo ở thư mục nào (gõ đường dẫn, hoặc kéo thả vào đây):', {
        check: (answer) => typedPaths(answer).length === 1 || 'Ghi một đường dẫn.',
      });
      const folder = typedPaths(typed)[0] ?? '.';
      await runHere(scene, ['khoitao', folder]);
      return { folder: resolve(world.cwd, folder), year: null, review: 'annual' };
    }
    default:
      return place;
  }
}

/** Runs a command in the workspace on the screen, and lets its answer be read. */
async function runHere({ world, prompts, program, desk, place }: Scene, words: readonly string[]) {
  const typed = await inWorkspace(world, desk, words);
  world.err(`\n> thidua ${typed.map(asTyped).join(' ')}\n\n`);
  let stopped: StoppedError | null = null;
  const minded = mindStops(prompts, (error) => {
    stopped = error;
  });
  await program.run(typed, { ...world, prompts: minded });
  if (stopped !== null) throw stopped;
  world.err('\n');
  await prompts.text('Nhấn Enter để về màn hình chính:');
  return place;
}

/** The command line with the folder, where the command would not find it by itself. */
async function inWorkspace(world: World, desk: Desk, words: readonly string[]): Promise<readonly string[]> {
  if (desk.kind === 'none' || words.some((word) => word === '--help') || words[0] === 'khoitao') return words;
  const folder = desk.kind === 'year' ? desk.workspace.folder : desk.folder;
  const nearest = await findWorkspace({ cwd: world.cwd }).catch(() => null);
  return nearest === folder ? words : [...words, '--thu-muc', folder];
}

/** The same questions, and whoever is told when the person stops at one: commands turn that into an answer of their own. */
function mindStops(prompts: Prompts, onStop: (error: StoppedError) => void): Prompts {
  const minding = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      if (error instanceof StoppedError) onStop(error);
      throw error;
    }
  };
  return {
    choose: (...asked) => minding(prompts.choose(...asked)),
    search: (...asked) => minding(prompts.search(...asked)),
    tick: (...asked) => minding(prompts.tick(...asked)),
    text: (...asked) => minding(prompts.text(...asked)),
  };
}

async function findSomebody(scene: Scene): Promise<DeskPlace> {
  const { prompts, desk, place } = scene;
  if (desk.kind !== 'year') return place;
  const year = termKey(desk);
  const names = await namesToFind(desk.workspace.folder, desk);
  const who = whoIs(await prompts.search('Đơn vị hoặc cá nhân (gõ không cần dấu):', names.search));
  const [unit = '', person] = who;
  const isCompiled =
    desk.reportingPeriod === undefined
      ? desk.yearsWithResult.includes(desk.year)
      : desk.summary?.by === 'tonghop';
  const choices: readonly Choice<readonly string[] | null>[] = [
    ...(isCompiled
      ? [{ name: 'Giải thích điểm và kết quả xét (giaithich)', value: ['giaithich', year, ...who] }]
      : []),
    { name: 'Xem trong mọi năm (tim)', value: ['tim', person ?? unit] },
    { name: 'Lập biểu mẫu cho riêng đơn vị này (bieumau)', value: ['bieumau', year, '--don-vi', unit] },
    { name: 'Trở lại', value: null },
  ];
  const words = await prompts.choose('Làm gì?', choices, { enter: 'thực hiện' });
  return words === null ? place : runHere(scene, words);
}

/** Shows what the screen is about, and answers how many lines that took. */
async function show(world: World, desk: Desk): Promise<number> {
  let height = 0;
  const told: World = {
    ...world,
    err: (text) => {
      height += text.split('\n').length - 1;
      world.err(text);
    },
  };
  const style = styleFor(world);
  if (desk.kind === 'none') {
    told.err(`${style.bold('thidua')} – thư mục này chưa phải thư mục làm việc.\n\n`);
  } else if (desk.kind === 'broken') {
    told.err(`${style.bold('thidua')} – thư mục làm việc ${desk.folder} chưa mở được:\n\n`);
    printSome(told, desk.faults, () => world.rows - height);
  } else {
    await rememberWorkspace(world, desk.workspace.folder);
    told.err(describeDesk(world, desk));
  }
  return height;
}

/** Faults from the first on, as many as leave room for the choices below. */
function printSome(world: World, faults: readonly Diagnostic[], room: () => number): void {
  for (const [at, fault] of faults.entries()) {
    if (at > 0 && room() < ROOM_FOR_CHOICES) {
      world.err(`… và ${faults.length - at} lỗi nữa: sửa các lỗi trên đây rồi mở lại.\n\n`);
      return;
    }
    printDiagnostics(world, [fault]);
  }
}

async function picksOf(world: World, desk: Desk): Promise<readonly Choice<Pick>[]> {
  if (desk.kind === 'year') return choicesOf(desk, world.today());
  const place: Choice<Pick> = { name: 'Mở thư mục làm việc khác', value: { do: 'place' } };
  if (desk.kind === 'broken')
    return [{ name: 'Đã sửa, mở lại', value: { do: 'again' } }, place, COMMANDS, LEAVE];
  const known = (await recentWorkspaces(world)).length > 0;
  const create: readonly Choice<Pick>[] = [
    { name: 'Tạo thư mục làm việc mới ở đây (khoitao)', value: { run: ['khoitao'] } },
    { name: 'Tạo thư mục làm việc mới ở nơi khác (khoitao)', value: { do: 'create' } },
  ];
  return [
    ...(known ? [place, ...create] : [...create, place]),
    { name: 'Xem hướng dẫn', value: { run: ['--help'] } },
    LEAVE,
  ];
}

/** What was read scrolls up, and the screen begins at its top. */
function freshScreen(world: World): string {
  if (!world.isTerminal || world.env.TERM === 'dumb') return '\n';
  return `${'\n'.repeat(world.rows)}\u001b[H\u001b[J`;
}
