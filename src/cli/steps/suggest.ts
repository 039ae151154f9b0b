import type { Command } from 'commander';
import { REVIEW_IDS } from '../../domain/review.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { openWorkspace } from '../../workspace/open-workspace.ts';
import { yearsIn } from '../../workspace/years-there.ts';
import type { World } from '../world.ts';

/**
 * What may stand next on a command line, after the words in front of the cursor: commands, flags, and the values that the
 * workspace knows. Nothing where only a path or a free word fits. Whatever goes wrong, nothing is said: somebody is typing.
 */
export async function suggestions(
  program: Command,
  before: readonly string[],
  world: World,
): Promise<readonly string[]> {
  let command = program;
  const values: string[] = [];
  /** The flag whose value comes next. */
  let awaited: string | null = null;
  for (const [at, word] of before.entries()) {
    if (awaited !== null) {
      if (before[at - 1] === '--thu-muc') world = { ...world, typedWorkspace: word };
      awaited = null;
    } else if (word.startsWith('-')) {
      const flag = command.options.find(({ long }) => long === word);
      awaited = flag?.required === true ? flag.flags : null;
    } else {
      const sub = values.length === 0 ? command.commands.find((each) => each.name() === word) : undefined;
      if (sub === undefined) values.push(word);
      else command = sub;
    }
  }
  if (awaited !== null) return valuesFor(awaited.replace(/^\S+ /u, ''), world);
  const names = values.length === 0 ? command.commands.map((each) => each.name()) : [];
  const argument = command.registeredArguments[values.length];
  const flags = command.options.flatMap(({ long, hidden }) =>
    long === undefined || long === null || hidden || before.includes(long) ? [] : [long],
  );
  const known = argument === undefined ? [] : await valuesFor(argument.name(), world);
  return [...names, ...known, ...flags];
}

/** The values of a place by what stands in its brackets. */
async function valuesFor(place: string, world: World): Promise<readonly string[]> {
  const what = place.replace(/[<>[\].]/gu, '');
  if (what === 'kỳ') return Object.values(REVIEW_IDS);
  if (what === 'cửa sổ lệnh') return ['powershell', 'bash', 'zsh'];
  try {
    if (['năm', 'trước', 'sau'].includes(what)) return await yearsOf(world);
    if (/^(?:đơn vị|mã|mã đơn vị)$/u.test(what)) return await unitsOf(world);
  } catch {
    // A disk that refuses is told by the command itself.
  }
  return [];
}

function whereOf({ cwd, typedWorkspace }: World) {
  return { cwd, ...(typedWorkspace !== undefined && { folder: typedWorkspace }) };
}

async function yearsOf(world: World): Promise<readonly string[]> {
  const folder = await findWorkspace(whereOf(world));
  return folder === null ? [] : (await yearsIn(folder)).map(String);
}

async function unitsOf(world: World): Promise<readonly string[]> {
  const { value } = await openWorkspace(whereOf(world));
  return (value?.register.units ?? []).map(({ id }) => id);
}
