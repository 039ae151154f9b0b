import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { writeFileSafely } from '../../io/write-file.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import type { World } from '../world.ts';

const MOST = 8;

const listSchema = z.object({ schema: z.literal('thidua-gan-day/1'), folders: z.array(z.string()) });

/** Workspaces opened lately on this computer, the last one first; those that are gone are left out. */
export async function recentWorkspaces(world: World): Promise<readonly string[]> {
  const path = listPath(world);
  if (path === null) return [];
  const folders = await readList(path);
  const there = await Promise.all(
    folders.map((folder) => findWorkspace({ folder, cwd: world.cwd }).catch(() => null)),
  );
  return folders.filter((_, index) => there[index] !== null);
}

/** Puts a workspace first in the list. Where the user's folder cannot be written, nothing is remembered. */
export async function rememberWorkspace(world: World, folder: string): Promise<void> {
  const path = listPath(world);
  if (path === null) return;
  const known = await readList(path);
  if (known[0] === folder) return;
  const folders = [folder, ...known.filter((each) => each !== folder)].slice(0, MOST);
  const text = JSON.stringify({ schema: 'thidua-gan-day/1', folders }, null, 1);
  await writeFileSafely(path, new TextEncoder().encode(text)).catch(() => undefined);
}

async function readList(path: string): Promise<readonly string[]> {
  try {
    return listSchema.parse(JSON.parse(await readFile(path, 'utf8'))).folders.map((each) => resolve(each));
  } catch {
    return [];
  }
}

/** In the folder where the system keeps what programs remember of a user; null where it names none. */
function listPath({ env }: World): string | null {
  // A name that is set but blank counts as not set.
  const home = env.HOME || env.USERPROFILE;
  const folder = env.APPDATA || env.XDG_CONFIG_HOME || (home ? join(home, '.config') : null);
  return folder === null ? null : join(folder, 'thidua', 'gan-day.json');
}
